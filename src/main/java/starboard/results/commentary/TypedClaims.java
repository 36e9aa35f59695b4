package starboard.results.commentary;

import static starboard.rating.Serving.MOST;
import static starboard.rating.Serving.NO;
import static starboard.rating.Serving.SOME;
import static starboard.rating.Stars.ONE;
import static starboard.rating.Stars.THREE;
import static starboard.rating.Stars.TWO;
import static starboard.rating.Stars.ZERO;
import static starboard.rating.Subject.ADULTS_CAPACITY;
import static starboard.rating.Subject.ADULTS_SERVING;
import static starboard.rating.Subject.CHILDREN_CAPACITY;
import static starboard.rating.Subject.CHILDREN_SERVING;

import java.util.List;
import starboard.rating.Arrow;
import starboard.results.Results;
import starboard.results.figure.CouncilGroup;

/// What paragraphs 14 to 21 of the 2003 document claim, as data. Paragraph 20 disagrees with the
/// document's own Annex 1.
public final class TypedClaims {
  /// In the order of the document.
  static final List<Claim> OF_2003 =
      List.of(
          Claim.share(
              14,
              "Just under a third of all councils have a changed rating",
              30,
              100.0 / 3,
              Counting::changed,
              TypedClaims::all),
          Claim.moved(
              14, "More councils have received two and three stars", Arrow.UP, List.of(TWO, THREE)),
          Claim.moved(
              14, "fewer councils now have zero or one star", Arrow.DOWN, List.of(ZERO, ONE)),
          Claim.more(
              15,
              "slightly greater strength in services for adults",
              it -> it.well(ADULTS_SERVING).size(),
              it -> it.well(CHILDREN_SERVING).size()),
          Claim.count(
              15,
              "Six councils were “not serving children well”",
              6,
              it -> it.judged(CHILDREN_SERVING, NO)),
          Claim.more(
              15,
              "the capacity for further improvement shows a little more confidence in services for"
                  + " adults",
              it -> it.well(ADULTS_CAPACITY).size(),
              it -> it.well(CHILDREN_CAPACITY).size()),
          Claim.share(
              15,
              "substantial further progress can be made in more than 80% of councils",
              80,
              100,
              it -> it.well(CHILDREN_CAPACITY),
              TypedClaims::all),
          Claim.share(
              15,
              "substantial further progress can be made in more than 80% of councils",
              80,
              100,
              it -> it.well(ADULTS_CAPACITY),
              TypedClaims::all),
          Claim.more(
              16,
              "more improvement in the “serving people well?” judgements for adults services than"
                  + " those for children",
              it -> it.net(ADULTS_SERVING),
              it -> it.net(CHILDREN_SERVING)),
          Claim.more(
              16,
              "the same applies to judgements of capacity for improvement",
              it -> it.net(ADULTS_CAPACITY),
              it -> it.net(CHILDREN_CAPACITY)),
          Claim.first(
              17,
              "The strongest performance is evident in the East Midlands and Yorkshire and the"
                  + " Humber regions",
              List.of("East Midlands", "Yorkshire & Humber"),
              it -> Ranking.byScore(it, CouncilGroup.regions())),
          Claim.first(
              17,
              "The West Midlands and South-East, together with Yorkshire and the Humber and East"
                  + " Midlands regions have seen the strongest rate of improvement",
              List.of("West Midlands", "South East", "Yorkshire & Humber", "East Midlands"),
              it -> Ranking.byRise(it, CouncilGroup.regions())),
          Claim.first(
              18,
              "Performance was strongest, on average, in the Inner London councils, and in the"
                  + " Shire Counties",
              List.of("Inner London", "Shire County"),
              it -> Ranking.byScore(it, CouncilGroup.types())),
          Claim.allRose(
              18, "Improvement has taken place in all types of council", CouncilGroup.types()),
          Claim.first(
              18,
              "most pronounced across the Metropolitan Districts and in the Shire Counties",
              List.of("Metropolitan District", "Shire County"),
              it -> Ranking.byRise(it, CouncilGroup.types())),
          Claim.count(
              19,
              "the twelve councils that were awarded zero stars in 2002",
              12,
              it -> it.wereAt(ZERO)),
          Claim.share(
              19,
              "more than half were able to improve performance sufficiently to gain one or more"
                  + " stars",
              50,
              100,
              it -> it.roseFrom(ZERO),
              it -> it.wereAt(ZERO).size()),
          Claim.count(19, "Six were awarded one star", 6, it -> it.from(ZERO, ONE)),
          Claim.count(19, "one was awarded two stars", 1, it -> it.from(ZERO, TWO)),
          Claim.count(
              20,
              "Of the 9 councils not serving children well in 2002",
              9,
              it -> it.wereJudged(CHILDREN_SERVING, NO)),
          Claim.countOf(
              20,
              "seven improved and were rated as serving some children well",
              7,
              it -> it.from(CHILDREN_SERVING, NO, SOME),
              it -> it.from(CHILDREN_SERVING, NO, NO),
              "still No"),
          Claim.countOf(
              20,
              "one other was rated as serving most children well in 2003",
              1,
              it -> it.from(CHILDREN_SERVING, NO, MOST),
              it -> it.from(CHILDREN_SERVING, NO, NO),
              "still No"),
          Claim.count(
              20,
              "Of the three councils not serving adults well in 2002",
              3,
              it -> it.wereJudged(ADULTS_SERVING, NO)),
          Claim.count(
              20,
              "all improved their performance and were rated as serving some people well in 2003",
              3,
              it -> it.from(ADULTS_SERVING, NO, SOME)),
          Claim.count(
              21,
              "Five of the councils with zero stars in 2002 remain on zero stars",
              5,
              it -> it.from(ZERO, ZERO)),
          Claim.count(
              21,
              "a further three councils have been newly rated at zero stars",
              3,
              it -> it.newlyAt(ZERO)),
          Claim.moved(
              21, "the number of zero star councils has reduced", Arrow.DOWN, List.of(ZERO)));

  private TypedClaims() {}

  private static int all(Counting counting) {
    return counting.results().now().councils().size();
  }

  /// Checks every claim of paragraphs 14 to 21 of the 2003 document against November 2003 beside
  /// November 2002; other rounds give what the same words would be worth there.
  public static List<Verdict> check(Results results) {
    return OF_2003.stream().map(it -> it.check(results)).toList();
  }
}
