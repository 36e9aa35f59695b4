package starboard.desktop.rules;

import java.util.List;
import starboard.rating.Part;

/// The sources of several parts, with what they all begin with said once.
///
/// @param shared the sentences that all begin with, or blank
record Sources(String shared) {
  private static final String END = ". ";

  static Sources of(List<? extends Part<?>> parts) {
    if (parts.isEmpty()) return new Sources("");
    var first = parts.getFirst().source();
    if (parts.stream().allMatch(it -> it.source().equals(first))) return new Sources(first);
    int end = first.length();
    for (var part : parts) end = Math.min(end, common(first, part.source()));
    int sentence = first.lastIndexOf(END, end - END.length());
    return new Sources(sentence < 0 ? "" : first.substring(0, sentence + 1));
  }

  /// What the source of a part says beyond what is shared.
  String own(Part<?> part) {
    return part.source().substring(shared.length()).strip();
  }

  private static int common(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) at++;
    return at;
  }
}
