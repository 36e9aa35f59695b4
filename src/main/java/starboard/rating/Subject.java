package starboard.rating;

/// What one judgement is of: one service and one question. A case has these four.
public enum Subject {
  CHILDREN_SERVING(Service.CHILDREN, Question.SERVING),
  CHILDREN_CAPACITY(Service.CHILDREN, Question.CAPACITY),
  ADULTS_SERVING(Service.ADULTS, Question.SERVING),
  ADULTS_CAPACITY(Service.ADULTS, Question.CAPACITY);

  private final Service service;
  private final Question question;

  Subject(Service service, Question question) {
    this.service = service;
    this.question = question;
  }

  public Service service() {
    return service;
  }

  public Question question() {
    return question;
  }

  /// The word in files and the journal, for example `children_serving`: the column name of the
  /// published tables.
  public String word() {
    return service.word() + "_" + question.word();
  }

  /// How a sentence names it, for example `children’s serving`.
  public String phrase() {
    return (service == Service.CHILDREN ? "children’s " : "adults’ ") + question.word();
  }

  /// The subject of a service and a question.
  public static Subject of(Service service, Question question) {
    return switch (service) {
      case CHILDREN -> question == Question.SERVING ? CHILDREN_SERVING : CHILDREN_CAPACITY;
      case ADULTS -> question == Question.SERVING ? ADULTS_SERVING : ADULTS_CAPACITY;
    };
  }
}
