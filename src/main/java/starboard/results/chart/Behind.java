package starboard.results.chart;

import java.util.List;
import starboard.casework.CouncilId;

/// What a part of a chart is made of: it opens these councils.
///
/// @param words what it is and how much, for example `two stars, November 2003: 74 councils`; read
///   to whoever cannot see the chart
/// @param councils by name
public record Behind(String words, List<CouncilId> councils) {
  public Behind {
    councils = List.copyOf(councils);
  }
}
