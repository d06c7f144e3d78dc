import type { MeetingFact } from '../model/fact.ts';
import { string } from '../rdf/literals.ts';
import { cq } from '../rdf/vocabulary.generated.ts';
import type { ArticleGraph } from './article-graph.ts';
import { mapDates } from './date.ts';
import { mapEntity } from './entity.ts';
import { mapEvidence } from './evidence.ts';
import { inOrder, openFact } from './open-fact.ts';

export function mapMeeting(graph: ArticleGraph, fact: MeetingFact): void {
  const participants = fact.participants.map((party) => mapEntity(graph, party));
  const place = fact.place && mapEntity(graph, fact.place);
  const meeting = openFact(graph, fact, cq.Meeting, [
    fact.meetingKind,
    fact.status,
    fact.date?.value ?? '',
    place?.value ?? '',
    ...inOrder(participants),
  ]);
  if (!meeting) return;
  graph.add(meeting, cq.meetingKind, cq[fact.meetingKind]);
  graph.addAll(meeting, cq.participant, participants);
  if (place) graph.add(meeting, cq.place, place);
  if (fact.topic) {
    const words = mapEvidence(graph, fact.topic);
    graph.add(meeting, cq.topic, string(fact.topic.words));
    graph.add(meeting, cq.topicEvidence, words);
    if (graph.claim(`${meeting.value} shown by ${words.value}`)) graph.add(meeting, cq.evidence, words);
  }
  mapDates(graph, meeting, [cq.date, fact.date]);
}
