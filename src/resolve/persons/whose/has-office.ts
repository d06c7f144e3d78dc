import type { StateEntity } from '../../../model/entity.ts';
import type { OfficePhrase } from '../../../model/mention.ts';

/** The prime minister in a story from Washington is another state's. */
export const hasOffice = ({ lacks }: StateEntity, { head }: OfficePhrase): boolean => !lacks?.includes(head);
