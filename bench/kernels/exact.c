/*
 * What the exact batch is measured against: the same systems solved in plain C, double precision, one core.
 *
 *   cc -O3 -march=native -o exact exact.c -lm
 *   ./exact four SECONDS        memory-one pairs, 4 x 4, elimination written out; prints seconds and solves
 *   ./exact pairs LEVELS STEPS  machines from standard input, all pairs; prints seconds, solves and the sum of all payoffs
 *
 * Machines are written as their number, and for each its states, its moves (0 for C, 1 for D) and its next states after
 * CC, CD, DC, DD. Slips are 0.001 + 0.01 e for level e, continuations (k + 0.5) / STEPS.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define STATES 16
#define ORDER 64

typedef struct {
  int size;
  int plays[STATES];
  int next[STATES][4];
} machine;

static const double earns[4] = {3, 0, 5, 1};

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec + 1e-9 * now.tv_nsec;
}

/* 4 x 4: B = transposed chances of going from outcome to outcome; (I - w B) x = first round. */
static __attribute__((noinline)) void four(const double p[4], const double q[4], double p0, double q0, double w, double x[4]) {
  double a[4][4], b[4], inverse[3];
  static const int seen[4] = {0, 2, 1, 3};
  for (int k = 0; k < 4; k++) {
    double u = p[k], v = q[seen[k]];
    a[0][k] = -w * u * v;
    a[1][k] = -w * u * (1 - v);
    a[2][k] = -w * (1 - u) * v;
    a[3][k] = -w * (1 - u) * (1 - v);
    a[k][k] += 1;
  }
  b[0] = p0 * q0;
  b[1] = p0 * (1 - q0);
  b[2] = (1 - p0) * q0;
  b[3] = (1 - p0) * (1 - q0);
  for (int k = 0; k < 3; k++) {
    inverse[k] = 1 / a[k][k];
    for (int i = k + 1; i < 4; i++) {
      double factor = a[i][k] * inverse[k];
      for (int j = k + 1; j < 4; j++) a[i][j] -= factor * a[k][j];
      b[i] -= factor * b[k];
    }
  }
  x[3] = b[3] / a[3][3];
  x[2] = (b[2] - a[2][3] * x[3]) * inverse[2];
  x[1] = (b[1] - a[1][2] * x[2] - a[1][3] * x[3]) * inverse[1];
  x[0] = (b[0] - a[0][1] * x[1] - a[0][2] * x[2] - a[0][3] * x[3]) * inverse[0];
}

static double B[ORDER * ORDER], H[ORDER * ORDER], A[ORDER * ORDER];
static double forV[ORDER], forP[ORDER], first[ORDER], y[ORDER];

static int build(const machine *v, const machine *p, double slip) {
  int n = v->size * p->size;
  memset(B, 0, sizeof(double) * n * n);
  for (int s = 0; s < v->size; s++)
    for (int t = 0; t < p->size; t++) {
      int from = s * p->size + t;
      double c = v->plays[s] ? slip : 1 - slip, d = p->plays[t] ? slip : 1 - slip;
      forV[from] = forP[from] = 0;
      for (int own = 0; own < 2; own++)
        for (int other = 0; other < 2; other++) {
          double chance = (own ? 1 - c : c) * (other ? 1 - d : d);
          B[(v->next[s][2 * own + other] * p->size + p->next[t][2 * other + own]) * n + from] += chance;
          forV[from] += chance * earns[2 * own + other];
          forP[from] += chance * earns[2 * other + own];
        }
    }
  return n;
}

/* Householder reduction of B to Hessenberg form, carrying the vectors along. */
static __attribute__((noinline)) void turn(int n) {
  double u[ORDER], product[ORDER];
  double *vectors[3] = {first, forV, forP};
  memcpy(H, B, sizeof(double) * n * n);
  for (int k = 0; k < n - 2; k++) {
    double below = 0;
    for (int i = k + 2; i < n; i++) below += H[i * n + k] * H[i * n + k];
    if (below == 0) continue;
    double head = H[(k + 1) * n + k], length = sqrt(below + head * head);
    for (int i = k + 1; i < n; i++) u[i] = H[i * n + k];
    u[k + 1] = head > 0 ? head + length : head - length;
    double twice = 2 / (below + u[k + 1] * u[k + 1]);
    memset(product, 0, sizeof product);
    for (int i = k + 1; i < n; i++)
      for (int j = k; j < n; j++) product[j] += u[i] * H[i * n + j];
    for (int i = k + 1; i < n; i++) {
      double part = twice * u[i];
      for (int j = k; j < n; j++) H[i * n + j] -= part * product[j];
    }
    for (int i = 0; i < n; i++) {
      double part = 0;
      for (int j = k + 1; j < n; j++) part += H[i * n + j] * u[j];
      part *= twice;
      for (int j = k + 1; j < n; j++) H[i * n + j] -= part * u[j];
    }
    for (int z = 0; z < 3; z++) {
      double part = 0;
      for (int j = k + 1; j < n; j++) part += vectors[z][j] * u[j];
      part *= twice;
      for (int j = k + 1; j < n; j++) vectors[z][j] -= part * u[j];
    }
  }
}

/* (I - w H) y = (1 - w) first, with exchange of neighbouring rows where needed. */
static __attribute__((noinline)) void solve(int n, double w) {
  for (int j = 0; j < n; j++) y[j] = (1 - w) * first[j], A[j] = -w * H[j];
  A[0] += 1;
  for (int k = 0; k < n - 1; k++) {
    double *row = A + k * n, *below = row + n;
    const double *from = H + (k + 1) * n;
    for (int j = k; j < n; j++) below[j] = -w * from[j];
    below[k + 1] += 1;
    if (fabs(below[k]) > fabs(row[k])) {
      for (int j = k; j < n; j++) {
        double kept = row[j];
        row[j] = below[j];
        below[j] = kept;
      }
      double kept = y[k];
      y[k] = y[k + 1];
      y[k + 1] = kept;
    }
    double factor = below[k] / row[k];
    for (int j = k + 1; j < n; j++) below[j] -= factor * row[j];
    y[k + 1] -= factor * y[k];
  }
  for (int i = n - 1; i >= 0; i--) {
    double sum = y[i];
    const double *row = A + i * n;
    for (int j = i + 1; j < n; j++) sum -= row[j] * y[j];
    y[i] = sum / row[i];
  }
}

static int readMachines(machine **list) {
  int count;
  if (scanf("%d", &count) != 1) exit(1);
  *list = malloc(sizeof(machine) * count);
  for (int m = 0; m < count; m++) {
    machine *one = *list + m;
    if (scanf("%d", &one->size) != 1 || one->size > STATES) exit(1);
    for (int s = 0; s < one->size; s++)
      if (scanf("%d", &one->plays[s]) != 1) exit(1);
    for (int s = 0; s < one->size; s++)
      for (int k = 0; k < 4; k++)
        if (scanf("%d", &one->next[s][k]) != 1) exit(1);
  }
  return count;
}

static void allPairs(int levels, int steps) {
  machine *list;
  int count = readMachines(&list);
  double sum = 0, start = seconds();
  long solves = 0;
  for (int i = 0; i < count; i++)
    for (int j = i; j < count; j++)
      for (int e = 0; e < levels; e++) {
        int n = build(list + i, list + j, 0.001 + 0.01 * e);
        memset(first, 0, sizeof first);
        first[0] = 1;
        turn(n);
        for (int k = 0; k < steps; k++, solves++) {
          solve(n, (k + 0.5) / steps);
          for (int z = 0; z < n; z++) sum += y[z] * (forV[z] + forP[z]);
        }
      }
  printf("%.6f %ld %.12g\n", seconds() - start, solves, sum);
}

static void allFours(double least) {
  double p[64][4], x[4], sum = 0, start = seconds();
  uint32_t bits = 88172645, z = 0;
  for (int i = 0; i < 256; i++) {
    bits ^= bits << 13, bits ^= bits >> 17, bits ^= bits << 5;
    p[i / 4][i % 4] = bits * 0x1p-32;
  }
  do {
    for (int k = 0; k < 4096; k++, z++) {
      four(p[z & 63], p[(z >> 6) & 63], 0.9, 0.8, 0.9 + 0.09 * ((z >> 12) & 1), x);
      sum += 3 * x[0] + 5 * x[2] + x[3];
    }
  } while (seconds() - start < least);
  printf("%.6f %u %.12g\n", seconds() - start, z, sum);
}

int main(int count, char **words) {
  if (count == 3 && strcmp(words[1], "four") == 0) allFours(atof(words[2]));
  else if (count == 4 && strcmp(words[1], "pairs") == 0) allPairs(atoi(words[2]), atoi(words[3]));
  else return fprintf(stderr, "exact four SECONDS | exact pairs LEVELS STEPS\n"), 1;
  return 0;
}
