package starboard.application;

/// How much evidence a case has.
///
/// @param items those that are not withdrawn
/// @param toWeigh those of them that bear on no judgement yet
/// @param late those of them that do not count because they came after the cut-off
public record EvidenceTally(int items, int toWeigh, int late) {
  /// No evidence.
  public static final EvidenceTally NONE = new EvidenceTally(0, 0, 0);
}
