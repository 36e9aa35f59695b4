package starboard.desktop.star;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The star card of the question last asked. Answers at once, on the thread that asks: a rating is
/// a look-up and an explanation takes microseconds.
public final class StarCardModel {
  private final ReadOnlyObjectWrapper<Optional<StarCard>> card =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// The card; empty before the first question.
  public ReadOnlyObjectProperty<Optional<StarCard>> cardProperty() {
    return card.getReadOnlyProperty();
  }

  /// Answers a question.
  public void ask(StarQuestion question) {
    var answer = Optional.of(StarCards.of(question));
    if (!answer.equals(card.get())) card.set(answer);
  }
}
