package starboard.results.chart;

/// Where a value stands: from `least` at `start` to `most` at `end`, evenly between.
///
/// @param most above `least`
record Scale(double least, double most, double start, double end) {

  double at(double value) {
    return start + (value - least) / (most - least) * (end - start);
  }

  /// How long a value is drawn.
  double length(double value) {
    return Math.abs(at(value) - at(0));
  }
}
