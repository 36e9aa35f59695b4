package starboard.application;

import java.util.List;
import java.util.Optional;

/// A part of the journal of a round, the newest entry first.
///
/// @param next from which number on to look further back; empty where there is nothing older
public record TrailPage(List<TrailRow> rows, Optional<Long> next) {
  public TrailPage {
    rows = List.copyOf(rows);
  }
}
