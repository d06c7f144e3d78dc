import { escapeHtml } from '../escape-html.ts';

/** What a page shows before, or without, its script. */
export interface PageContent {
  readonly title: string;
  /** HTML. */
  readonly body: string;
}

export type RenderPage = (content: PageContent) => string;

/** A page that needs no script. */
export const renderPlainPage: RenderPage = ({ title, body }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} · Communiqué</title>
<main>${body}</main>
</html>
`;
