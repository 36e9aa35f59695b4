package starboard.desktop.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.Dates;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.evidence.Standards;
import starboard.evidence.StandardsArea;
import starboard.evidence.Weight;
import starboard.rating.Service;

/// What is known of an item, each with its name; what is still missing says so.
final class ItemFacts extends FlowPane {
  private static final String MISSING = "not given yet";

  ItemFacts() {
    getStyleClass().add("item-facts");
  }

  void show(ItemLine line, Standards standards) {
    var item = line.item();
    var evidence = line.evidence();
    var facts = new ArrayList<VBox>();
    facts.add(fact("Kind", item.kind().title()));
    if (!item.reference().isBlank()) facts.add(fact("Reference", item.reference()));
    facts.add(fact("Applies to", item.appliesTo().map(Dates::words).orElse(MISSING)));
    var received = Dates.words(evidence.receivedOn()) + ", by " + evidence.by().person();
    facts.add(fact("Received", received));
    facts.add(fact("Services", joined(item.services().stream().map(Service::title).toList())));
    facts.add(fact("Areas", joined(areas(line, standards))));
    facts.add(fact("Weight", item.weight().map(Weight::word).orElse("not weighed yet")));
    getChildren().setAll(facts);
  }

  private static List<String> areas(ItemLine line, Standards standards) {
    return line.item().areas().stream()
        .map(it ->
            standards.find(it).map(StandardsArea::title).orElseGet(() -> Integer.toString(it)))
        .toList();
  }

  private static String joined(List<String> words) {
    return words.isEmpty() ? MISSING : words.stream().collect(Collectors.joining(", "));
  }

  private static VBox fact(String name, String value) {
    var label = new Label(name);
    label.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
    return new VBox(label, Nodes.wrapped(value));
  }
}
