package starboard.rating;

/// Why a rule book is refused: one sentence that names the place, and how many more places have the
/// same flaw.
public record Flaw(String sentence, int more) {

  /// The sentence, with the number of further places where there are any.
  public String words() {
    return more == 0 ? sentence : sentence + " (and " + more + " more like it)";
  }
}
