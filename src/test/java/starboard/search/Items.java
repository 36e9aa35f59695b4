package starboard.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import starboard.application.EvidenceIndex;
import starboard.application.EvidenceIndex.CaseDocuments;
import starboard.application.EvidenceIndex.Document;
import starboard.application.EvidenceIndex.Hit;
import starboard.application.EvidenceIndex.Hits;
import starboard.application.EvidenceIndex.Snippet;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.evidence.EvidenceId;

/// Items of evidence for the tests, and what was found of them.
final class Items {
  static final CaseId BEXLEY = id("2003-11", "bexley");
  static final CaseId BATH = id("2003-11", "bath-ne-somerset");
  private static final Map<CaseId, String> COUNCILS =
      Map.of(BEXLEY, "Bexley", BATH, "Bath & NE Somerset");

  private Items() {}

  static CaseId id(String round, String council) {
    return new CaseId(new RoundId(round), new CouncilId(council));
  }

  static Document item(CaseId id, String item, String heading, String words) {
    var council = COUNCILS.getOrDefault(id, id.council().text());
    return new Document(id, new EvidenceId(item), heading, council, words);
  }

  static CaseDocuments all(CaseId id, Document... documents) {
    return new CaseDocuments(id, List.of(documents));
  }

  /// Puts one item with these words into the case of Bexley, in the place of all others.
  static void putWords(EvidenceIndex index, String words) {
    index.put(List.of(all(BEXLEY, item(BEXLEY, "a", "Letter", words))), 1);
  }

  /// The items found, in order.
  static List<String> found(EvidenceIndex index, String typed) {
    var hits = index.search(typed, 1000);
    if (hits.total() != hits.first().size()) throw new AssertionError("not told how many: " + hits);
    return hits.first().stream().map(it -> it.item().text()).toList();
  }

  static boolean finds(EvidenceIndex index, String typed) {
    return !found(index, typed).isEmpty();
  }

  /// What is marked in the snippet of the first result.
  static List<String> marked(Hits hits) {
    return marks(hits.first().stream().map(Hit::snippet).limit(1)).toList();
  }

  private static Stream<String> marks(Stream<Snippet> snippets) {
    return snippets.flatMap(
        it -> it.found().stream().map(span -> it.text().substring(span.from(), span.to())));
  }
}
