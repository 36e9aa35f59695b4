package starboard.casework;

import java.util.List;

/// The answer of casework to a command.
public sealed interface Ruling {

  /// It is allowed, and these acts are what it comes to; none where it would change nothing.
  record Allowed(List<? extends Act> acts) implements Ruling {
    public Allowed {
      acts = List.copyOf(acts);
    }
  }

  /// It is refused.
  record Refused(Refusal refusal) implements Ruling {}
}
