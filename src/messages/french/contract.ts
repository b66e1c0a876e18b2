const articles = { de: { le: 'du ', les: 'des ' }, à: { le: 'au ', les: 'aux ' } } as const;

/** A name behind `de`: le revendeur, du revendeur; Acme, d’Acme. */
export function de(name: string): string {
  const elided = /^[aeiouyàâéèêëîïôûœæ]/i.test(name);
  return contracted('de', name) ?? (elided ? `d’${name}` : `de ${name}`);
}

/** A name behind `à`: le revendeur, au revendeur; Acme, à Acme. */
export function au(name: string): string {
  return contracted('à', name) ?? `à ${name}`;
}

function contracted(before: keyof typeof articles, name: string): string | undefined {
  const found = /^(les?) (.+)$/is.exec(name);
  const article = found?.[1]?.toLowerCase();
  return found !== null && (article === 'le' || article === 'les') ? `${articles[before][article]}${found[2]}` : undefined;
}
