package starboard.exchange;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import starboard.application.BadInput;
import starboard.application.PublishedCase;
import starboard.rating.Arrow;
import starboard.rating.Backing;
import starboard.rating.Capacity;
import starboard.rating.Certainty;
import starboard.rating.Profile;
import starboard.rating.PublishedRecord;
import starboard.rating.Sentences;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

class PublishedRecordFilesTest {
  private static final List<PublishedCase> CASES = PublishedRecordFiles.cases();
  private static final PublishedRecord RECORD = PublishedRecordFiles.record(CASES);

  @Test
  void bothRoundsHaveTheSame150CouncilsWithTheSameTypeAndRegionInWords() {
    assertEquals(List.of("2002-11", "2003-11"), rounds());
    var earlier = byCouncil("2002-11");
    var later = byCouncil("2003-11");
    assertEquals(150, later.size());
    assertEquals(earlier.keySet(), later.keySet());
    for (var council : later.keySet()) {
      assertEquals(of(earlier, council).type(), of(later, council).type(), council);
      assertEquals(of(earlier, council).region(), of(later, council).region(), council);
    }
  }

  @Test
  void theColumnsOfTheAdultsComeFirstInTheFileAndStayTheAdults() {
    var eastSussex = of(byCouncil("2002-11"), "East Sussex");
    assertEquals(Serving.NO, eastSussex.profile().adultsServing());
    assertEquals(
        new Profile(Serving.NO, Capacity.POOR, Serving.SOME, Capacity.UNCERTAIN),
        of(byCouncil("2003-11"), "Plymouth").profile());
  }

  @Test
  void bexleyHasItsRowWhole() {
    var arrows =
        new EnumMap<>(
            Map.of(
                Subject.CHILDREN_SERVING, Arrow.UP,
                Subject.CHILDREN_CAPACITY, Arrow.NONE,
                Subject.ADULTS_SERVING, Arrow.UP,
                Subject.ADULTS_CAPACITY, Arrow.NONE));
    assertEquals(
        new PublishedCase(
            "Bexley",
            "Outer London",
            "London",
            "2003-11",
            new Profile(Serving.YES, Capacity.EXCELLENT, Serving.YES, Capacity.EXCELLENT),
            Stars.THREE,
            Optional.of(new PublishedCase.Arrows(arrows, Arrow.NONE)),
            Certainty.QUOTED,
            "published",
            "published",
            Optional.of("the document drops one blank cell of this row; it is put back here"),
            "SSI, Performance Ratings for Social Services in England, November 2003, Annex 1"),
        of(byCouncil("2003-11"), "Bexley"));
  }

  @Test
  void aRowOf2002KeepsWhatIsKnownOfItsJudgementsAndStars() {
    var hull = of(byCouncil("2002-11"), "Kingston upon Hull");
    assertEquals("one-step reading; 4 readings fit", hull.judgementsStatus());
    assertEquals(
        "from published arrow; totals match Annex 2 for every region and type", hull.starsStatus());
    assertEquals(
        Optional.of(
            "confirmed: Community Care 11 Dec 2002 (some adults, most children, promising"
                + " prospects)"),
        hull.note());
    assertEquals(Certainty.RECONSTRUCTED, hull.certainty());
    assertEquals(Optional.empty(), hull.arrows());
  }

  @Test
  void only46CouncilsOf2002AreQuotedThoseWithoutAnyArrow() {
    var byCertainty =
        byCouncil("2002-11").values().stream()
            .collect(groupingBy(PublishedCase::certainty, counting()));
    assertEquals(Map.of(Certainty.QUOTED, 46L, Certainty.RECONSTRUCTED, 104L), byCertainty);
  }

  @Test
  void fortySevenStarsChanged41UpAnd6Down() {
    var arrows =
        byCouncil("2003-11").values().stream()
            .collect(groupingBy(it -> it.arrows().orElseThrow().stars(), counting()));
    assertEquals(Map.of(Arrow.UP, 41L, Arrow.DOWN, 6L, Arrow.NONE, 103L), arrows);
  }

  @Test
  void everyArrowPointsFrom2002To2003AndOnlyEastSussexMovesTwoStars() {
    var earlier = byCouncil("2002-11");
    for (var now : byCouncil("2003-11").values()) {
      var before = of(earlier, now.council());
      var arrows = now.arrows().orElseThrow();
      var moved = now.stars().count() - before.stars().count();
      assertEquals(Arrow.between(before.stars().count(), now.stars().count()), arrows.stars());
      assertEquals(now.council().equals("East Sussex"), Math.abs(moved) > 1, now.council());
      for (var subject : Subject.values())
        assertEquals(
            Arrow.between(
                before.profile().grade(subject).level(), now.profile().grade(subject).level()),
            arrows.judgements().get(subject),
            now.council() + " " + subject);
    }
  }

  @Test
  void countsByRegionTypeAndCountryAreThoseOfAnnex2() throws BadInput, IOException {
    var rows = TableRow.read("annex-2.csv", annex2());
    assertEquals(15, rows.size());
    for (var row : rows) {
      var group = row.text("group");
      var in2003 = counts("2003-11", group);
      var in2002 = counts("2002-11", group);
      var total = in2002.values().stream().mapToLong(it -> it).sum();
      for (var stars : Stars.values()) {
        var word = stars.words().split(" ", -1)[0];
        assertEquals(
            Long.parseLong(row.text("n2003_" + word)), in2003.getOrDefault(stars, 0L), group);
        assertEquals(
            Long.parseLong(row.text("pct2002_" + word)),
            halfUp(in2002.getOrDefault(stars, 0L), total),
            group);
      }
    }
  }

  @Test
  void theRecordFixesAllButFortyFourOfThe136Combinations() {
    var kinds = new HashMap<String, Integer>();
    for (var profile : Profile.all()) {
      var backing = RECORD.backing(profile);
      assertEquals(backing, RECORD.backing(profile.swapped()));
      if (profile.index() <= profile.swapped().index())
        kinds.merge(backing.getClass().getSimpleName(), 1, Integer::sum);
    }
    assertEquals(
        Map.of(
            "Published", 25,
            "QuotedRule", 53,
            "WorkedExample", 2,
            "SameInEveryScheme", 12,
            "NotFixed", 44),
        kinds);
  }

  @Test
  void everyPublishedCombinationHasACouncilOf2003AndOneStar() throws BadInput {
    var file = "record/inferred-rule-table.csv";
    for (var row : TableRow.read(file, Shipped.text(file))) {
      var profile =
          row.profile(
              "service_1_serving", "service_1_capacity", "service_2_serving", "service_2_capacity");
      if (!(RECORD.backing(profile) instanceof Backing.Published(var ratings))) continue;
      var counts =
          ratings.stream().collect(groupingBy(it -> it.round().substring(0, 4), counting()));
      assertEquals(Long.valueOf(row.text("councils_2003")), counts.get("2003"));
      assertEquals(
          Long.parseLong(row.text("councils_2002_reconstructed")), counts.getOrDefault("2002", 0L));
      assertTrue(ratings.stream().allMatch(it -> it.stars() == ratings.getFirst().stars()));
    }
  }

  @Test
  void aCombinationOnlyReconstructedIn2002RestsOnTheQuotedRuleNotOnItself() {
    var walsall = of(byCouncil("2002-11"), "Walsall").profile();
    assertEquals(
        new Backing.QuotedRule("failure in either service gives zero stars"),
        RECORD.backing(walsall));
  }

  @Test
  void theCombinationOfTheSketchIsPublishedForFiveCouncilsIn2003() {
    var profile = new Profile(Serving.SOME, Capacity.UNCERTAIN, Serving.MOST, Capacity.PROMISING);
    assertEquals(
        "published as one star for 5 councils in 2003 (Ealing, Islington, Lewisham, …) and 6"
            + " councils in 2002 (Barnet, Hillingdon, Lewisham, …; 4 reconstructed)",
        Sentences.backing(RECORD.backing(profile), Stars.ONE));
  }

  @Test
  void aDamagedTableIsRefusedWithItsLine() {
    refusal(
        "council,type,region\nLeeds,M,XX\n",
        "t.csv, line 2: region should be E, EM, L, NE, NW, SE, SW, WM, Y&H, not “XX”");
    refusal("council,type\nLeeds,M\n", "t.csv, line 2: there is no column region");
    var header =
        "council,type,region,adults_serving,adults_capacity,children_serving,children_capacity";
    refusal(
        header + "\nLeeds,M,Y&H,Most,Good,Some,Poor\n",
        "t.csv, line 2: adults_capacity should be Poor, Uncertain, Promising or Excellent, not"
            + " “Good”");
    refusal(
        header + ",stars\nLeeds,M,Y&H,Most,Poor,Some,Poor,4\n",
        "t.csv, line 2: stars should be 0, 1, 2 or 3, not “4”");
  }

  private static void refusal(String text, String sentence) {
    var refused = assertThrows(BadInput.class, () -> Annex1.read("t.csv", text));
    assertEquals(sentence, refused.sentence());
  }

  private static Map<Stars, Long> counts(String round, String group) {
    return byCouncil(round).values().stream()
        .filter(
            it -> group.equals("England") || it.region().equals(group) || it.type().equals(group))
        .collect(groupingBy(PublishedCase::stars, counting()));
  }

  /// A percentage as the document rounds it: a half goes up.
  private static long halfUp(long part, long total) {
    return (200 * part + total) / (2 * total);
  }

  private static String annex2() throws IOException, BadInput {
    try (var in = PublishedRecordFilesTest.class.getResourceAsStream("annex-2.csv")) {
      if (in == null) throw new AssertionError("annex-2.csv is not among the test resources");
      return Utf8.text("annex-2.csv", in.readAllBytes());
    }
  }

  private static List<String> rounds() {
    return CASES.stream().map(PublishedCase::round).distinct().toList();
  }

  private static Map<String, PublishedCase> byCouncil(String round) {
    return CASES.stream()
        .filter(it -> it.round().equals(round))
        .collect(toMap(PublishedCase::council, Function.identity()));
  }

  private static PublishedCase of(Map<String, PublishedCase> cases, String council) {
    return Optional.ofNullable(cases.get(council)).orElseThrow();
  }
}
