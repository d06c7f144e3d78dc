export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly href?: string;
  readonly count: number;
}

/** Names with how often they come, as bars; the number stands beside each. */
export function Bars({ rows }: { readonly rows: readonly Bar[] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  if (rows.length === 0) return <p class="empty">None.</p>;
  return (
    <ol class="bars">
      {rows.map(({ key, label, href, count }) => (
        <li key={key}>
          <span class="label">{href === undefined ? label : <a href={href}>{label}</a>}</span>
          <span class="count">{count.toLocaleString('en')}</span>
          <span class="bar" style={{ width: `${(100 * count) / most}%` }} />
        </li>
      ))}
    </ol>
  );
}
