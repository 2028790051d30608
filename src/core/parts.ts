import { findArea } from './facts.ts';
import type { AreaId, Observation } from './model.ts';
import { isInRange, type AssociationPart, type Part } from './part.ts';
import type { View } from './view.ts';

/** Whether a view knows a part: an earlier month has a class more than all months, another question other answers. */
export function hasPart(view: View, part: Part): boolean {
  switch (part.kind) {
    case 'class':
      return part.index < view.classes.length;
    case 'status':
      return view.statuses.some((row) => row.status === part.status);
    case 'range':
      return ['number', 'diverging', 'month'].includes(view.indicator.kind);
    case 'option':
    case 'combination': {
      const { indicator } = view;
      if (indicator.kind !== 'multiple') return false;
      const known = indicator.options.map((option) => option.id);
      return (part.kind === 'option' ? [part.id] : part.ids).every((id) => known.includes(id));
    }
    case 'association':
      return !view.level && view.dataset.groups.association.some(({ id }) => id === part.id);
    case 'listed':
      return true;
    case 'several':
      return part.parts.every((one) => hasPart(view, one));
  }
}

/** The association of several members that a municipality belongs to; `undefined` where a view shows no municipalities. */
export function membershipOf(view: View, id: AreaId): AssociationPart | undefined {
  const association = view.level ? undefined : findArea(view.dataset, id)?.association;
  return association && association.members.length > 1
    ? { kind: 'association', id: association.id }
    : undefined;
}

/** Whether an area belongs to a part of the view. */
export function isInPart(view: View, part: Part, id: AreaId): boolean {
  const observation = view.observations.get(id);
  if (!observation) return false;
  switch (part.kind) {
    case 'class':
      return view.classes[part.index]?.bins.includes(view.style.bins.get(id) ?? -1) ?? false;
    case 'status':
      return observation.status === part.status;
    case 'range':
      return (
        observation.status === 'ok' &&
        typeof observation.value === 'number' &&
        isInRange(part, observation.value)
      );
    case 'option':
      return chosenOf(observation)?.includes(part.id) ?? false;
    case 'combination': {
      const chosen = chosenOf(observation);
      return chosen?.length === part.ids.length && part.ids.every((id) => chosen.includes(id));
    }
    case 'association':
      return findArea(view.dataset, id)?.association?.id === part.id;
    case 'listed':
      return part.ids.includes(id);
    case 'several':
      return part.parts.some((one) => isInPart(view, one, id));
  }
}

/** The areas of a part, the unincorporated ones too. */
export function areasOfPart(view: View, part: Part): ReadonlySet<AreaId> {
  const ids = view.dataset.municipalities.map(({ id }) => id);
  return new Set(ids.filter((id) => isInPart(view, part, id)));
}

function chosenOf(observation: Observation): readonly string[] | undefined {
  return observation.status === 'ok' && typeof observation.value === 'object' ? observation.value : undefined;
}
