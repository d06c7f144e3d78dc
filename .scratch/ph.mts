const { articleOf, stages } = await import('/work/wt/reader/tests/samples/analyse-text.ts');
const a = stages.annotate(articleOf(process.argv[2]!));
for (const [i,p] of a.phrases.entries()) {
  const text=a.tokens.slice(p.first,p.last).map((t:any)=>t.text).join(' ');
  const m=p.kind==='noun'&&p.mention>=0?a.mentions[p.mention]:undefined;
  console.log(i,p.kind,p.kind==='verb'?`${p.form} ${p.lemma} ${p.tense??''} ${p.passive?'passive':''}`:'',JSON.stringify(text),m?`${m.kind} ${JSON.stringify(m.person?.name??m.office?.title??m.state?.code??m.organization?.name??m.stands??'').slice(0,60)}`:'');
}
for (const c of stages.extract(a).candidates) if(c.kind!=='official') console.log(c.kind,c.rule,c.status,c.quote&&a.article.text.slice(c.quote.start,c.quote.end));
