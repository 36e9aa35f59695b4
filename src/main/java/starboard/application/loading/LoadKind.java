package starboard.application.loading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a file holds that is loaded into a round.
public enum LoadKind {
  VALUES("indicators", "values of indicators", "value", "values"),
  EVIDENCE("evidence", "evidence", "item of evidence", "items of evidence"),
  JUDGEMENTS("ratings", "judgements", "judgement", "judgements"),
  CRITERIA("criteria", "criteria", "part of the criteria", "parts of the criteria");

  private final String word;
  private final String title;
  private final String one;
  private final String many;

  LoadKind(String word, String title, String one, String many) {
    this.word = word;
    this.title = title;
    this.one = one;
    this.many = many;
  }

  /// The word in commands.
  public String word() {
    return word;
  }

  /// What it is called within a sentence.
  public String title() {
    return title;
  }

  /// So many of them, for example `7,213 values`.
  public String counted(int count) {
    return String.format(Locale.UK, "%,d %s", count, count == 1 ? one : many);
  }

  /// The kind of a word in commands, or empty.
  public static Optional<LoadKind> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }
}
