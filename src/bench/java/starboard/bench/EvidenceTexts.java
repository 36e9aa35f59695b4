package starboard.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import starboard.application.EvidenceIndex.CaseDocuments;
import starboard.application.EvidenceIndex.Document;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.evidence.EvidenceId;

/// 60,000 made items of evidence of about 1.5 kB, in 20 rounds of 150 councils: 20,000 words, of
/// which few are frequent and most are rare, as in any language.
final class EvidenceTexts {
  static final int ITEMS = 60_000;
  private static final int ROUNDS = 20;
  private static final int COUNCILS = 150;
  private static final int EACH = ITEMS / ROUNDS / COUNCILS;
  private static final int WORDS = 20_000;
  private static final int LENGTH = 210;
  private static final String[] SYLLABLES =
      "ac be ca de ed fo ge ha in jo ke li ma ne or pa qu re sa te un ve wi yo ser vic ing tion"
          .split(" ");

  private final Random chance = new Random(60_000);
  private final List<String> words = IntStream.range(0, WORDS).mapToObj(_ -> made()).toList();

  /// All cases with their items; each call makes the next ones.
  List<CaseDocuments> cases() {
    var cases = new ArrayList<CaseDocuments>();
    for (var round = 0; round < ROUNDS; round++)
      for (var council = 0; council < COUNCILS; council++)
        cases.add(
            of(new CaseId(new RoundId(1990 + round + "-11"), new CouncilId("council-" + council))));
    return cases;
  }

  private CaseDocuments of(CaseId id) {
    var items =
        IntStream.range(0, EACH)
            .mapToObj(it ->
                new Document(
                    id, new EvidenceId("e" + it), some(5), id.council().text(), some(LENGTH)))
            .toList();
    return new CaseDocuments(id, items);
  }

  /// What somebody may type: so many letters of a phrase.
  String typed(int letters) {
    return some(letters).substring(0, letters);
  }

  private String some(int count) {
    return IntStream.range(0, count).mapToObj(_ -> word()).collect(Collectors.joining(" "));
  }

  /// The word of rank n is about n times as rare as the first.
  private String word() {
    return words.get((int) Math.pow(WORDS, chance.nextDouble()) - 1);
  }

  private String made() {
    return IntStream.range(0, chance.nextInt(1, 6))
        .mapToObj(_ -> SYLLABLES[chance.nextInt(SYLLABLES.length)])
        .collect(Collectors.joining());
  }
}
