import { describe, expect, it } from 'vitest';
import { type Payoffs, stageGame } from '../../src/games/index.ts';
import { findIncentive } from '../../src/study/incentiveThreshold.ts';
import { incentiveSlack } from '../../src/study/measures.ts';
import { type OracleCase, expectClose, readOracle } from '../support/oracle.ts';
import { segment, settingWith } from './settings.ts';

type Pair = { readonly vendor: Payoffs; readonly partner: Payoffs };

const cases = (file: string, quantity: string): [string, OracleCase][] => {
  const found = readOracle(file).filter((one) => one.quantity === quantity);
  expect(found.length).toBeGreaterThan(0);
  return found.map((one) => [one.id, one]);
};

describe('incentive thresholds of settings', () => {
  it.each(cases('oracle-10.json', 'channel_deal_game'))('are those of the channel deal game: %s', (_, { expected, tolerance }) => {
    const { vendor, partner } = expected as Pair;
    const { thresholds } = findIncentive(settingWith({ game: stageGame({ vendor, partner }) }));
    const found = {
      w_grim_vendor: thresholds.vendor.grim,
      w_grim_partner: thresholds.partner.grim,
      w_tft_vendor: thresholds.vendor.titForTat,
      w_tft_partner: thresholds.partner.titForTat,
    };
    expectClose({ ...(expected as object), ...found }, expected, tolerance.abs);
  });

  it.each(cases('oracle-8.json', 'tft_with_recognition_stable'))('allow for recognition: %s', (_, { inputs, expected }) => {
    const { w, recognition, ...payoffs } = inputs as unknown as Payoffs & { w: number; recognition: number };
    const { min_recognition: least, stable } = expected as { min_recognition: number; stable: boolean };
    const slackAt = (recall: number): number => {
      const setting = settingWith({ payoffs, continuation: w, recall: { vendor: recall, partner: recall } });
      return incentiveSlack([segment(setting)], 'tit-for-tat');
    };
    expect(slackAt(recognition) >= 0).toBe(stable);
    expect(slackAt(least)).toBeCloseTo(0, 12);
  });

  it.each(cases('oracle-2.json', 'grim_sustainable_asymmetric'))('weigh each side with its own patience: %s', (_, { inputs, expected }) => {
    const { vendor, partner, w_vendor: wVendor, w_partner: wPartner } = inputs as unknown as Pair & { w_vendor: number; w_partner: number };
    const continuation = Math.max(wVendor, wPartner);
    const interest = { vendor: continuation / wVendor - 1, partner: continuation / wPartner - 1 };
    const setting = settingWith({
      game: stageGame({ vendor, partner }),
      horizon: { dealsPerYear: 1, churn: 1 - continuation, continuation, interest },
    });
    const { thresholds } = findIncentive(setting);
    const ok = (need: number | null): boolean => need !== null && continuation >= need;
    const sustainable = incentiveSlack([segment(setting)], 'grim') >= 0;
    expect({ vendor_ok: ok(thresholds.vendor.grim), partner_ok: ok(thresholds.partner.grim), sustainable }).toEqual(expected);
  });
});
