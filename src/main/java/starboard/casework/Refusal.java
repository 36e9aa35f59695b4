package starboard.casework;

/// Why something was not done.
///
/// @param rule the name of the policy that refused, for example `round-is-open`
/// @param sentence the reason in words
/// @param remedy what would satisfy the rule
public record Refusal(String rule, String sentence, String remedy) {
  /// As it is told: the reason, and what would satisfy the rule.
  public String words() {
    return sentence + " " + remedy;
  }
}
