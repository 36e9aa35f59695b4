package starboard.results.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The sentences of a typed text. A sentence ends at its stop, at an empty line, and at the end of
/// a line where the next one begins anew: with a bullet or a number of its own, or with a capital
/// that the width of the paragraph does not explain. A line that had no room for the next word was
/// only wrapped there, unless that word is one with which sentences begin.
final class TypedSentences {
  private static final Pattern PARAGRAPH = Pattern.compile("\\R\\s*\\R");
  private static final Pattern STOP = Pattern.compile("(?<=[.!?;])\\s+(?=[\\p{Lu}\\d“*])");
  private static final Pattern BULLET = Pattern.compile("^[•▪◦‣·*+]\\s+");
  private static final Pattern DASH = Pattern.compile("^[-–—]\\s+");
  private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,3}[.)]|\\(?\\p{Ll}\\))\\s+");
  private static final Pattern YEAR = Pattern.compile("^(?:19|20|21)\\d\\d\\b");

  /// Names apart, capitals stand for nothing else within a sentence.
  private static final Pattern BEGINNING =
      Pattern.compile(
          "^(?:The|There|Of|In|At|On|By|For|From|With|Since|This|These|It|They|We|Our|All|Both|Each"
              + "|Every|Only|Just|Over|Under|About|Almost|Nearly|Around|Half|More|Fewer|Less"
              + "|Another|Other|Councils|Authorities|Performance|Overall|A|An|And|But"
              + "|(?:No|None|Some|Most) (?:of|councils?|authorit))\\b");

  private final List<String> lines;
  private final int width;
  private final List<String> sentences = new ArrayList<>();

  private TypedSentences(List<String> lines) {
    this.lines = lines;
    width = lines.stream().mapToInt(String::length).max().orElse(0);
  }

  /// Those of a text, without the marks before items of a list and before numbered paragraphs.
  static List<String> of(String text) {
    var sentences = new ArrayList<String>();
    for (var paragraph : PARAGRAPH.split(text, -1))
      sentences.addAll(
          new TypedSentences(
                  paragraph.lines().map(String::strip).filter(it -> !it.isEmpty()).toList())
              .all());
    return sentences;
  }

  private List<String> all() {
    var from = 0;
    for (var place = 1; place <= lines.size(); place++)
      if (place == lines.size() || beginsAnew(place)) {
        add(from, place);
        from = place;
      }
    return sentences;
  }

  private void add(int from, int to) {
    var whole = unmarked(lines.get(from)) + "\n" + String.join("\n", lines.subList(from + 1, to));
    for (var it : STOP.split(whole.strip(), -1)) sentences.add(it.strip());
  }

  private String unmarked(String line) {
    for (var mark : List.of(BULLET, DASH, NUMBER))
      if (mark.matcher(line).find()) return mark.matcher(line).replaceFirst("");
    return line;
  }

  private boolean beginsAnew(int place) {
    var line = lines.get(place);
    if (BULLET.matcher(line).find()) return true;
    var room = hadRoom(place);
    if (DASH.matcher(line).find())
      return room || listed(DASH, place) || begins(DASH.matcher(line).replaceFirst(""));
    if (NUMBER.matcher(line).find()) return room || listed(NUMBER, place);
    if (figure(line)) return room || figure(lines.getFirst());
    return begins(line) || (room && capital(line));
  }

  /// Whether a line begins with a figure that is neither its own number nor a year.
  private static boolean figure(String line) {
    return Character.isDigit(line.codePointAt(0))
        && !NUMBER.matcher(line).find()
        && !YEAR.matcher(line).find();
  }

  /// Whether the first word of a line would have fitted on the line before.
  private boolean hadRoom(int place) {
    var word = lines.get(place).split("\\s", 2)[0];
    return lines.get(place - 1).length() + 1 + word.length() <= width;
  }

  /// Whether a line before begins so, as in a list.
  private boolean listed(Pattern mark, int place) {
    return lines.subList(0, place).stream().anyMatch(it -> mark.matcher(it).find());
  }

  private static boolean begins(String line) {
    return BEGINNING.matcher(line).find() || (capital(line) && Numerals.begins(line));
  }

  private static boolean capital(String line) {
    var letter = line.replaceFirst("^[“\"‘'(*_]+", "");
    return !letter.isEmpty() && Character.isUpperCase(letter.codePointAt(0));
  }
}
