import { STATUSES } from '../../../src/publish/explorer/api-types.ts';
import { KIND_NAMES, KINDS, STATUS_NAMES } from '../data/kinds.ts';
import { setParameters } from '../data/router.ts';

/** Boxes for kinds and statuses, kept in the address. */
export function Filters({
  parameters,
  kinds = KINDS,
  statuses = STATUSES,
}: {
  readonly parameters: URLSearchParams;
  readonly kinds?: typeof KINDS | readonly [];
  readonly statuses?: typeof STATUSES | readonly [];
}) {
  const group = (name: string, all: readonly string[], labels: (value: string) => string) => {
    const chosen = new Set((parameters.get(name) ?? '').split(',').filter(Boolean));
    const toggle = (value: string): void => {
      if (!chosen.delete(value)) chosen.add(value);
      setParameters({ [name]: all.filter((each) => chosen.has(each)).join(','), limit: '' });
    };
    return (
      <fieldset class="filter">
        <legend>{name}</legend>
        {all.map((value) => (
          <label key={value} class={name === 'kind' ? `kind kind-${value}` : `status status-${value}`}>
            <input type="checkbox" checked={chosen.has(value)} onChange={() => toggle(value)} />
            {labels(value)}
          </label>
        ))}
      </fieldset>
    );
  };
  return (
    <form class="filters" aria-label="Which facts">
      {kinds.length > 0 && group('kind', kinds, (kind) => KIND_NAMES[kind as (typeof KINDS)[number]].many)}
      {statuses.length > 0 &&
        group('status', statuses, (status) => STATUS_NAMES[status as (typeof STATUSES)[number]])}
    </form>
  );
}
