/** What the figures of a scenario do not say; nothing where there is nothing to say. */
export function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  return remarks.length === 0 ? null : (
    <ul>
      {remarks.map((remark) => (
        <li>{remark}</li>
      ))}
    </ul>
  );
}
