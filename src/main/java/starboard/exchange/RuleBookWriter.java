package starboard.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import starboard.rating.Band;
import starboard.rating.Example;
import starboard.rating.Grade;
import starboard.rating.LimitingRule;
import starboard.rating.Part;
import starboard.rating.Question;
import starboard.rating.RuleBook;
import starboard.rating.Service;
import starboard.rating.Subject;
import tools.jackson.databind.json.JsonMapper;

/// Writes a rule book in the form of its file, so that what is written can be edited and read
/// again.
final class RuleBookWriter {
  private RuleBookWriter() {}

  static void write(RuleBook book, Writer out) throws IOException {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", book.id());
    fields.put("title", book.title());
    fields.put("inForce", book.inForce().toString());
    fields.put("note", book.note());
    fields.put("points", part(book.points(), RuleBookWriter::grades));
    fields.put("weights", part(book.weights(), RuleBookWriter::weights));
    fields.put("bands", parts(book.bands(), RuleBookWriter::band));
    fields.put("limitingRules", parts(book.limitingRules(), RuleBookWriter::limitingRule));
    fields.put("examples", parts(book.examples(), RuleBookWriter::example));
    var meanings = new LinkedHashMap<Grade, Object>();
    book.meanings().forEach((grade, meaning) -> meanings.put(grade, part(meaning, it -> it)));
    fields.put("meanings", grades(meanings));
    out.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(fields));
    out.write('\n');
  }

  private static <T> Map<String, Object> part(Part<T> part, Function<T, Object> value) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("value", value.apply(part.value()));
    fields.put("source", part.source());
    fields.put("certainty", part.certainty().word());
    return fields;
  }

  private static <T> List<Map<String, Object>> parts(
      List<Part<T>> parts, Function<T, Object> value) {
    return parts.stream().map(it -> part(it, value)).toList();
  }

  /// By question and then by grade, worst first.
  private static Map<String, Object> grades(Map<Grade, ?> byGrade) {
    var questions = new LinkedHashMap<String, Object>();
    for (var question : Question.values()) {
      var words = new LinkedHashMap<String, Object>();
      for (var grade : Grade.of(question)) {
        var value = byGrade.get(grade);
        if (value != null) words.put(grade.word(), value);
      }
      questions.put(question.word(), words);
    }
    return questions;
  }

  private static Map<String, Object> weights(Map<Service, Integer> weights) {
    var fields = new LinkedHashMap<String, Object>();
    for (var service : Service.values()) {
      var weight = weights.get(service);
      if (weight != null) fields.put(service.word(), weight);
    }
    return fields;
  }

  private static Map<String, Object> band(Band band) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("stars", band.stars().count());
    fields.put("from", band.from());
    fields.put("to", band.to());
    return fields;
  }

  private static Map<String, Object> limitingRule(LimitingRule rule) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", rule.name());
    fields.put("question", rule.grade().question().word());
    fields.put("grade", rule.grade().word());
    fields.put("stars", rule.stars().count());
    return fields;
  }

  private static Map<String, Object> example(Example example) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", example.name());
    for (var subject : Subject.values())
      fields.put(subject.word(), example.profile().grade(subject).word());
    fields.put("stars", example.stars().count());
    return fields;
  }
}
