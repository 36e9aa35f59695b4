package starboard.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import starboard.application.BadInput;
import starboard.application.CriteriaFiles;
import starboard.casework.Criteria;
import starboard.casework.RoundId;
import starboard.evidence.Standards;
import starboard.indicators.IndicatorSet;
import starboard.indicators.KeyIndicators;

/// The criteria that ship with the program, as far as they are known: those of the rounds of 2002
/// and those of the round of 2003.
public final class ShippedCriteria {
  /// The years whose criteria ship.
  public static final List<Integer> YEARS = List.of(2002, 2003);

  private ShippedCriteria() {}

  /// The criteria of the year of a round; empty where none ship.
  public static Optional<Criteria> of(RoundId round) {
    var year = round.month().getYear();
    return YEARS.contains(year) ? Optional.of(of(year)) : Optional.empty();
  }

  private static Criteria of(int year) {
    try {
      return new Criteria(
          new IndicatorSet(read(year, CriteriaFiles.INDICATORS, CriteriaTables.INDICATOR)),
          new KeyIndicators(read(year, CriteriaFiles.KEYS, CriteriaTables.KEY)),
          new Standards(read(year, CriteriaFiles.STANDARDS, CriteriaTables.AREA)));
    } catch (BadInput damaged) {
      throw new IllegalStateException("the program is damaged: " + damaged.sentence(), damaged);
    }
  }

  private static <T> List<T> read(int year, String name, RowForm<T> form) throws BadInput {
    var path = "criteria/" + year + "/" + name;
    return CsvTable.read(Path.of(path), Shipped.text(path), form);
  }
}
