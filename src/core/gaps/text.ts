import { findArea } from '../facts.ts';
import { formatList, formatNumber, formatShare } from '../format.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import type { Language } from '../model.ts';
import { shareOf, type Cluster, type Gaps } from './result.ts';

/** How many places of a cluster are named before "and others". */
const namedPlaces = 3;

/** The finding in one sentence: how many municipalities, and who lives there. */
export function describeAnswer(gaps: Gaps, language: Language): string {
  const words = allMessagesOf(language).gaps;
  const { municipalities, refugees, inhabitants } = gaps.tallies.true;
  const format = (value: number) => formatNumber(value, language);
  const share = (part: number, total: number) => formatShare(shareOf(part, total), language);
  const total = format(gaps.total.municipalities);
  if (municipalities === 0) return words.nowhere(total);
  if (municipalities === gaps.total.municipalities) return words.everywhere(total);
  const where = words.somewhere(
    format(municipalities),
    total,
    share(municipalities, gaps.total.municipalities),
  );
  const people = words.people(
    format(refugees),
    share(refugees, gaps.total.refugees),
    format(inhabitants),
    share(inhabitants, gaps.total.inhabitants),
  );
  return `${where} ${people}`;
}

/** For how many the question is open, and why; "" where it is open nowhere. */
export function describeOpen(gaps: Gaps, language: Language): string {
  const { municipalities, refugees } = gaps.tallies.unknown;
  if (municipalities === 0) return '';
  const words = allMessagesOf(language);
  const format = (value: number) => formatNumber(value, language);
  const reasons = gaps.reasons.map(
    ({ status, tally }) => `${words.status[status]} ${format(tally.municipalities)}`,
  );
  return words.gaps.open(format(municipalities), format(refugees), formatList(reasons, language));
}

/** Where most of them lie and what hangs together; "" where there is nothing to tell. */
export function describeWhere(gaps: Gaps, language: Language): string {
  const words = allMessagesOf(language).gaps;
  const format = (value: number) => formatNumber(value, language);
  const sentences: string[] = [];
  const [first] = gaps.districts;
  if (first && first.tally.refugees > 0 && gaps.districts.length > 1)
    sentences.push(
      words.mostInDistrict(
        first.group.name,
        format(first.tally.refugees),
        format(first.tally.municipalities),
        format(first.total.municipalities),
      ),
    );
  const [largest] = gaps.clusters;
  if (largest && largest.areas.length < gaps.total.municipalities)
    sentences.push(
      words.largestCluster(
        format(largest.tally.municipalities),
        format(largest.tally.refugees),
        nameCluster(largest, gaps, language),
      ),
    );
  return sentences.join(' ');
}

/** A cluster by its largest places: "Aalen, Bühl und 3 weitere". */
export function nameCluster(cluster: Cluster, { dataset }: Gaps, language: Language): string {
  const names = cluster.areas.map((id) => findArea(dataset, id)!.municipality.name);
  const others = names.length - namedPlaces;
  const shown =
    others > 0
      ? [...names.slice(0, namedPlaces), allMessagesOf(language).gaps.others(formatNumber(others, language))]
      : names;
  return formatList(shown, language);
}
