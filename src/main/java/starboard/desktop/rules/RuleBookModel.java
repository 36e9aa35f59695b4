package starboard.desktop.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import starboard.application.RuleBooks;
import starboard.rating.ProvedRuleBook;

/// The shown rule book, and its pairs as they are filtered.
final class RuleBookModel {
  private final RuleBooks books;
  private final ReadOnlyObjectWrapper<ProvedRuleBook> shown;
  private final ObservableList<PairLine> pairs = FXCollections.observableArrayList();
  private final FilteredList<PairLine> matching = new FilteredList<>(pairs);
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);

  /// Which pairs are shown.
  ///
  /// @param standing only those of this standing
  /// @param differing only those to which the two rule books give different stars
  record Filter(String text, Optional<PairLine.Standing> standing, boolean differing) {
    static final Filter ALL = new Filter("", Optional.empty(), false);

    boolean test(PairLine line) {
      return line.matches(text)
          && standing.stream().allMatch(it -> it == line.standing())
          && (!differing || line.differs());
    }
  }

  RuleBookModel(RuleBooks books) {
    this.books = books;
    shown = new ReadOnlyObjectWrapper<>(books.list().getFirst());
    shown.subscribe(it -> pairs.setAll(PairLine.all(it, other(), books.record())));
    filter.subscribe(it -> matching.setPredicate(it::test));
  }

  List<ProvedRuleBook> books() {
    return books.list();
  }

  /// Shows the rule book of an id; one that is not there leaves what is shown.
  void show(String id) {
    books.find(id).ifPresent(shown::set);
  }

  ReadOnlyObjectProperty<ProvedRuleBook> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// The rule book that the shown one is compared with: the first of the others.
  ProvedRuleBook other() {
    return books.list().stream().filter(it -> it != shown.get()).findFirst().orElse(shown.get());
  }

  ObjectProperty<Filter> filterProperty() {
    return filter;
  }

  ObservableList<PairLine> matching() {
    return matching;
  }

  int pairs() {
    return pairs.size();
  }

  /// How many pairs have each standing.
  Map<PairLine.Standing, Long> counts() {
    var counts = new EnumMap<PairLine.Standing, Long>(PairLine.Standing.class);
    for (var standing : PairLine.Standing.values())
      counts.put(standing, pairs.stream().filter(it -> it.standing() == standing).count());
    return counts;
  }

  long differing() {
    return pairs.stream().filter(PairLine::differs).count();
  }
}
