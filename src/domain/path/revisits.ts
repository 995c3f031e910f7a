import type { ScenarioId } from '../scenario/vocabulary.ts';
import type { TalkResult } from './result.ts';

/** A client to be met again, on a motive not yet seen if there is one. */
export interface Revisit {
  readonly scenario: ScenarioId;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** 1 for the next day, 2 for the week after, 3 for the month. */
  readonly round: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** Spaced practice: the next day, a week, a month after the first meeting. Milliseconds. */
export const SPACING: readonly number[] = [DAY, 7 * DAY, 30 * DAY];

/**
 * What is left of the plan of each client met, soonest first. A meeting on or after the day of a round ticks that round off, and
 * with it the earlier ones.
 */
export function plannedRevisits(results: readonly TalkResult[]): readonly Revisit[] {
  const met = new Map<ScenarioId, { first: number; last: number }>();
  for (const { scenario, endedAt } of results) {
    const known = met.get(scenario);
    met.set(scenario, { first: Math.min(known?.first ?? endedAt, endedAt), last: Math.max(known?.last ?? endedAt, endedAt) });
  }
  const planned = [...met].flatMap(([scenario, { first, last }]) =>
    SPACING.flatMap((after, index): readonly Revisit[] => {
      const at = first + after;
      return startOfDay(last) >= startOfDay(at) ? [] : [{ scenario, at, round: index + 1 }];
    }),
  );
  return planned.sort((one, other) => one.at - other.at || one.scenario.localeCompare(other.scenario));
}

/** Those whose day has come. One a client: the latest round that is due. @param now milliseconds since 1970 */
export function dueRevisits(results: readonly TalkResult[], now: number): readonly Revisit[] {
  const due = plannedRevisits(results).filter(({ at }) => startOfDay(at) <= startOfDay(now));
  return due.filter((revisit) => !due.some((other) => other.scenario === revisit.scenario && other.round > revisit.round));
}

function startOfDay(at: number): number {
  return Math.floor(at / DAY);
}

/** What a calendar shows of one revisit. */
export interface CalendarEntry {
  readonly id: string;
  /** Milliseconds since 1970; the day counts. */
  readonly at: number;
  readonly summary: string;
  readonly description: string;
}

/** An iCalendar file (RFC 5545) with one all-day entry each. @param stamp milliseconds since 1970, when it is written */
export function calendarOf(entries: readonly CalendarEntry[], stamp: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//non-mais//path//FR',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap(({ id, at, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${id}@non-mais`,
      `DTSTAMP:${timeOf(stamp)}`,
      `DTSTART;VALUE=DATE:${dateOf(at)}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** 20261124. */
function dateOf(at: number): string {
  const { year, month, day } = civil(Math.floor(at / DAY));
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

/** 20261124T113910Z. */
function timeOf(at: number): string {
  const seconds = Math.floor((at % DAY) / 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${dateOf(at)}T${two(Math.floor(seconds / 3600))}${two(Math.floor(seconds / 60) % 60)}${two(seconds % 60)}Z`;
}

/** The civil date of a day counted from 1970-01-01, in the Gregorian calendar; the domain has no clock and no `Date`. */
function civil(days: number): { year: number; month: number; day: number } {
  // Years that begin in March put the leap day last: a day of such a year gives its month by one linear formula.
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r?\n/gu, '\\n');
}

/** No line longer than 75 octets: letters beyond ASCII take up to three. */
function folded(line: string): string {
  const most = /^[\x20-\x7e]*$/u.test(line) ? 74 : 24;
  const letters = [...line];
  const parts: string[] = [];
  for (let at = 0; at < letters.length; at += most) parts.push(letters.slice(at, at + most).join(''));
  return parts.join('\r\n ');
}
