/*
 * What sampling is measured against: pairs of machines played in plain C, one core, counts only.
 *
 *   cc -O3 -march=native -o match match.c
 *   ./match SECONDS ROUNDS      machines from standard input, all pairs in turn; prints seconds, rounds and cooperations
 *
 * Machines are written as their number, and for each its states, the chance of cooperating in each in units of 2^-31,
 * and for each state the next one after CC, CD, DC, DD (own move first). One generator, xoshiro128** (Blackman & Vigna
 * 2021), serves everything; chances are compared without a jump.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define STATES 64

typedef struct {
  int size;
  int32_t plays[STATES];
  uint8_t next[4 * STATES];
} machine;

typedef struct {
  uint32_t s0, s1, s2, s3;
} generator;

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec + 1e-9 * now.tv_nsec;
}

static inline uint32_t rotate(uint32_t word, int by) { return (word << by) | (word >> (32 - by)); }

static inline uint32_t draw(generator *g) {
  uint32_t word = rotate(g->s1 * 5, 7) * 9, shifted = g->s1 << 9;
  g->s2 ^= g->s0;
  g->s3 ^= g->s1;
  g->s1 ^= g->s2;
  g->s0 ^= g->s3;
  g->s2 ^= shifted;
  g->s3 = rotate(g->s3, 11);
  return word;
}

static __attribute__((noinline)) void play(const machine *a, const machine *b, int rounds, generator *source, uint32_t counts[4]) {
  generator g = *source;
  uint32_t found[4] = {0, 0, 0, 0};
  int s = 0, t = 0;
  for (int i = 0; i < rounds; i++) {
    uint32_t v = ((uint32_t)a->plays[s] - (draw(&g) >> 1)) >> 31;
    uint32_t p = ((uint32_t)b->plays[t] - (draw(&g) >> 1)) >> 31;
    uint32_t outcome = 2 * v + p;
    found[outcome]++;
    s = a->next[4 * s + outcome];
    t = b->next[4 * t + 2 * p + v];
  }
  *source = g;
  for (int k = 0; k < 4; k++) counts[k] = found[k];
}

int main(int argc, char **argv) {
  double least = argc > 1 ? atof(argv[1]) : 0.5;
  int rounds = argc > 2 ? atoi(argv[2]) : 200, count;
  if (scanf("%d", &count) != 1) return 1;
  machine *all = calloc(count, sizeof *all);
  for (int i = 0; i < count; i++) {
    if (scanf("%d", &all[i].size) != 1 || all[i].size > STATES) return 1;
    for (int s = 0; s < all[i].size; s++) {
      long long chance;
      if (scanf("%lld", &chance) != 1) return 1;
      all[i].plays[s] = (int32_t)(chance - 1);
    }
    for (int s = 0; s < 4 * all[i].size; s++)
      if (scanf("%hhu", &all[i].next[s]) != 1) return 1;
  }
  generator g = {1, 2, 3, 4};
  double start = seconds(), spent, played = 0, kept = 0;
  do {
    for (int i = 0; i < count; i++)
      for (int j = 0; j < count; j++) {
        uint32_t counts[4];
        play(&all[i], &all[j], rounds, &g, counts);
        kept += 2.0 * counts[0] + counts[1] + counts[2];
        played += rounds;
      }
    spent = seconds() - start;
  } while (spent < least);
  printf("%.9g %.0f %.9g\n", spent, played, kept / played / 2);
  return 0;
}
