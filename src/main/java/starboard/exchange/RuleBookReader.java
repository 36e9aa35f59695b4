package starboard.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import starboard.application.BadInput;
import starboard.rating.Band;
import starboard.rating.Capacity;
import starboard.rating.Certainty;
import starboard.rating.Example;
import starboard.rating.Grade;
import starboard.rating.LimitingRule;
import starboard.rating.Part;
import starboard.rating.Profile;
import starboard.rating.Question;
import starboard.rating.RuleBook;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Reads a rule book from its JSON: whatever it does not know is refused with its place.
///
/// Whether the rule book holds is not looked at here; that is proved.
final class RuleBookReader {
  private static final int LARGEST = 1_000;

  private RuleBookReader() {}

  static RuleBook read(JsonPart root) throws BadInput {
    root.fields(
        "id",
        "title",
        "inForce",
        "note",
        "points",
        "weights",
        "bands",
        "limitingRules",
        "examples",
        "meanings");
    return new RuleBook(
        id(root.field("id")),
        root.field("title").text(),
        date(root.field("inForce")),
        root.field("note").text(),
        part(root.field("points"), it -> byGrade(it, RuleBookReader::factor)),
        part(root.field("weights"), RuleBookReader::weights),
        list(root.field("bands"), RuleBookReader::band),
        list(root.field("limitingRules"), RuleBookReader::limitingRule),
        list(root.field("examples"), RuleBookReader::example),
        byGrade(root.field("meanings"), it -> part(it, JsonPart::text)));
  }

  /// What a value is read with.
  private interface Reading<T> {
    T read(JsonPart part) throws BadInput;
  }

  /// A value with its source and certainty.
  private static <T> Part<T> part(JsonPart json, Reading<T> reading) throws BadInput {
    json.fields("value", "source", "certainty");
    return new Part<>(
        reading.read(json.field("value")),
        json.field("source").text(),
        certainty(json.field("certainty")));
  }

  private static <T> List<Part<T>> list(JsonPart json, Reading<T> reading) throws BadInput {
    var items = new ArrayList<Part<T>>();
    for (var item : json.items()) items.add(part(item, reading));
    return items;
  }

  private static <T> Map<Grade, T> byGrade(JsonPart json, Reading<T> reading) throws BadInput {
    json.fields(words(Stream.of(Question.values()).map(Question::word)));
    var values = new LinkedHashMap<Grade, T>();
    for (var question : Question.values())
      for (var entry : json.field(question.word()).fields().entrySet()) {
        var grade = grade(question, entry.getKey(), entry.getValue());
        if (values.put(grade, reading.read(entry.getValue())) != null)
          throw entry.getValue().fault("“" + entry.getKey() + "” is given twice");
      }
    return values;
  }

  /// Points or a weight. Larger ones would overflow where they are multiplied and added.
  private static int factor(JsonPart json) throws BadInput {
    var number = json.number();
    if (number > LARGEST || number < -LARGEST)
      throw json.fault("%s should be %d at most, not %d".formatted(json.name(), LARGEST, number));
    return number;
  }

  private static Map<Service, Integer> weights(JsonPart json) throws BadInput {
    json.fields(words(Stream.of(Service.values()).map(Service::word)));
    var weights = new LinkedHashMap<Service, Integer>();
    for (var service : Service.values()) weights.put(service, factor(json.field(service.word())));
    return weights;
  }

  private static Band band(JsonPart json) throws BadInput {
    json.fields("stars", "from", "to");
    return new Band(
        stars(json.field("stars")), json.field("from").number(), json.field("to").number());
  }

  private static LimitingRule limitingRule(JsonPart json) throws BadInput {
    json.fields("name", "question", "grade", "stars");
    var question = question(json.field("question"));
    return new LimitingRule(
        json.field("name").text(),
        grade(question, json.field("grade")),
        stars(json.field("stars")));
  }

  private static Example example(JsonPart json) throws BadInput {
    var subjects = Stream.of(Subject.values()).map(Subject::word);
    json.fields(words(Stream.concat(subjects, Stream.of("name", "stars"))));
    var profile =
        new Profile(
            serving(json.field(Subject.CHILDREN_SERVING.word())),
            capacity(json.field(Subject.CHILDREN_CAPACITY.word())),
            serving(json.field(Subject.ADULTS_SERVING.word())),
            capacity(json.field(Subject.ADULTS_CAPACITY.word())));
    return new Example(json.field("name").text(), profile, stars(json.field("stars")));
  }

  private static Serving serving(JsonPart json) throws BadInput {
    return Serving.values()[grade(Question.SERVING, json).level()];
  }

  private static Capacity capacity(JsonPart json) throws BadInput {
    return Capacity.values()[grade(Question.CAPACITY, json).level()];
  }

  private static Question question(JsonPart json) throws BadInput {
    var known = Question.of(json.text());
    if (known.isPresent()) return known.get();
    throw notOneOf(json, json.text(), Arrays.stream(Question.values()).map(Question::word));
  }

  private static Grade grade(Question question, JsonPart json) throws BadInput {
    return grade(question, json.text(), json);
  }

  private static Grade grade(Question question, String word, JsonPart place) throws BadInput {
    var known = Grade.of(question, word);
    if (known.isPresent()) return known.get();
    throw notOneOf(place, word, Grade.of(question).stream().map(Grade::word));
  }

  private static Certainty certainty(JsonPart json) throws BadInput {
    var word = json.text();
    for (var certainty : Certainty.values()) if (certainty.word().equals(word)) return certainty;
    throw notOneOf(json, word, Arrays.stream(Certainty.values()).map(Certainty::word));
  }

  private static Stars stars(JsonPart json) throws BadInput {
    var count = json.number();
    if (count < 0 || count >= Stars.values().length)
      throw json.fault("stars are 0, 1, 2 or 3, not " + count);
    return Stars.of(count);
  }

  private static LocalDate date(JsonPart json) throws BadInput {
    var written = json.text();
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException noDate) {
      throw json.fault("“" + written + "” is no date; it should be like 2002-05-30");
    }
  }

  /// The id is typed in commands and part of file names, so it is kept plain.
  private static String id(JsonPart json) throws BadInput {
    var id = json.text();
    if (!id.matches("[a-z0-9][a-z0-9-]{0,63}"))
      throw json.fault(
          "“" + id + "” is no id; it should have small letters, digits and hyphens, 64 at most");
    return id;
  }

  private static BadInput notOneOf(JsonPart place, String word, Stream<String> right) {
    var known = right.toList();
    return place.fault(
        "“%s” is not known; it should be %s or %s"
            .formatted(
                word, String.join(", ", known.subList(0, known.size() - 1)), known.getLast()));
  }

  private static String[] words(Stream<String> words) {
    return words.toArray(String[]::new);
  }
}
