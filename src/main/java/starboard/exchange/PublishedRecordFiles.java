package starboard.exchange;

import java.util.ArrayList;
import java.util.List;
import starboard.application.BadInput;
import starboard.application.PublishedCase;
import starboard.rating.PublishedRecord;

/// The published record that ships with the program: the ratings of November 2003, those of
/// November 2002 with judgements reconstructed, and what the two fix of every combination.
public final class PublishedRecordFiles {
  private static final String ANNEX_1 = "record/annex-1-2003-11.csv";
  private static final String RATINGS_2002 = "record/ratings-2002-11-reconstructed.csv";
  private static final String STANDINGS = "record/inferred-rule-table.csv";

  private PublishedRecordFiles() {}

  /// The 150 councils of November 2002, then those of November 2003.
  public static List<PublishedCase> cases() {
    try {
      var cases = new ArrayList<PublishedCase>();
      cases.addAll(Ratings2002.read(RATINGS_2002, Shipped.text(RATINGS_2002)));
      cases.addAll(Annex1.read(ANNEX_1, Shipped.text(ANNEX_1)));
      return List.copyOf(cases);
    } catch (BadInput damaged) {
      throw new IllegalStateException("the program is damaged: " + damaged.sentence(), damaged);
    }
  }

  /// What the record says of every combination.
  ///
  /// @param cases the councils as [#cases()] gives them
  public static PublishedRecord record(List<PublishedCase> cases) {
    try {
      var standings = Standings.read(STANDINGS, Shipped.text(STANDINGS));
      return new PublishedRecord(cases.stream().map(PublishedCase::rating).toList(), standings);
    } catch (BadInput damaged) {
      throw new IllegalStateException("the program is damaged: " + damaged.sentence(), damaged);
    }
  }
}
