package starboard.desktop.kit;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Every shortcut of the program: its keys, what it does in words, and where it works. No key is
/// bound anywhere else, so that the help shows them all and none is used twice.
public enum Shortcut {
  SEARCH(Scope.WINDOW, "Search councils", key("Ctrl K", KeyCode.K, SHORTCUT_DOWN)),
  FILTER(Scope.WINDOW, "Filter the list", key("Ctrl F", KeyCode.F, SHORTCUT_DOWN)),
  BACK(Scope.WINDOW, "Back to where you were", key("Alt Left", KeyCode.LEFT, ALT_DOWN)),
  MENU(Scope.WINDOW, "To the menu: arrows or a letter choose, Enter opens", key("F6", KeyCode.F6)),
  SIGN_IN(
      Scope.WINDOW,
      "Sign in as somebody else",
      key("Ctrl Shift P", KeyCode.P, SHORTCUT_DOWN, SHIFT_DOWN)),
  NEW_ROUND(Scope.WINDOW, "Open a new round", key("Ctrl N", KeyCode.N, SHORTCUT_DOWN)),
  UNDO(Scope.WINDOW, "Undo", key("Ctrl Z", KeyCode.Z, SHORTCUT_DOWN)),
  REDO(
      Scope.WINDOW,
      "Redo",
      key("Ctrl Shift Z", KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN),
      key("Ctrl Y", KeyCode.Y, SHORTCUT_DOWN)),
  LARGER(
      Scope.WINDOW,
      "Larger text",
      key("Ctrl +", KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_ANY)
          .or(KeyCode.PLUS, SHORTCUT_DOWN, SHIFT_ANY)
          .or(KeyCode.ADD, SHORTCUT_DOWN)),
  SMALLER(
      Scope.WINDOW,
      "Smaller text",
      key("Ctrl −", KeyCode.MINUS, SHORTCUT_DOWN).or(KeyCode.SUBTRACT, SHORTCUT_DOWN)),
  USUAL_SIZE(
      Scope.WINDOW,
      "Text at 100 %",
      key("Ctrl 0", KeyCode.DIGIT0, SHORTCUT_DOWN).or(KeyCode.NUMPAD0, SHORTCUT_DOWN)),
  LIGHT_OR_DARK(
      Scope.WINDOW, "Light or dark", key("Ctrl Shift D", KeyCode.D, SHORTCUT_DOWN, SHIFT_DOWN)),
  HELP(
      Scope.WINDOW,
      "Show all shortcuts",
      key("F1", KeyCode.F1),
      key("Ctrl /", KeyCode.SLASH, SHORTCUT_DOWN)),

  LEAVE_MENU(Scope.MENU, "Back to where you were on the screen", key("Esc", KeyCode.ESCAPE)),

  PREVIOUS_COUNCIL(
      Scope.CASE, "Previous council", key("Ctrl Page Up", KeyCode.PAGE_UP, SHORTCUT_DOWN)),
  NEXT_COUNCIL(Scope.CASE, "Next council", key("Ctrl Page Down", KeyCode.PAGE_DOWN, SHORTCUT_DOWN)),
  WHAT_IF(
      Scope.CASE,
      "Try grades without recording them",
      key("F2", KeyCode.F2),
      key("Ctrl T", KeyCode.T, SHORTCUT_DOWN)),
  RECORD_REASON(
      Scope.CASE,
      "Record the reason that is typed",
      key("Ctrl Enter", KeyCode.ENTER, SHORTCUT_DOWN)),
  LEAVE_WHAT_IF(Scope.CASE, "Leave what-if", key("Esc", KeyCode.ESCAPE)),

  MOVE_ON(
      Scope.CASE,
      "Move the case on; when it is ready, to its determination",
      key("Ctrl G", KeyCode.G, SHORTCUT_DOWN)),
  SEND_BACK(
      Scope.CASE,
      "Send the case back; when it is determined, open it again",
      key("Ctrl B", KeyCode.B, SHORTCUT_DOWN)),
  ADD_ITEM(Scope.CASE, "Add an item of evidence", key("Ctrl I", KeyCode.I, SHORTCUT_DOWN)),
  SAVE_ITEM(
      Scope.EVIDENCE,
      "Save what is typed in the form",
      key("Ctrl S", KeyCode.S, SHORTCUT_DOWN),
      key("Ctrl Enter", KeyCode.ENTER, SHORTCUT_DOWN)),

  SETTLE(
      Scope.CONSISTENCY, "Settle the first open finding", key("Ctrl E", KeyCode.E, SHORTCUT_DOWN)),
  SETTLE_SEVERAL(
      Scope.CONSISTENCY,
      "Settle several findings for one reason",
      key("Ctrl Shift E", KeyCode.E, SHORTCUT_DOWN, SHIFT_DOWN)),
  SETTLE_NOW(
      Scope.CONSISTENCY,
      "Settle with what is typed",
      key("Ctrl Enter", KeyCode.ENTER, SHORTCUT_DOWN)),
  LEAVE_SETTLING(Scope.CONSISTENCY, "Back to the list of councils", key("Esc", KeyCode.ESCAPE)),
  COMPARE_FOUND(
      Scope.CONSISTENCY,
      "Compare the council with those that its findings name",
      key("Ctrl Shift C", KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN)),
  WRITE_NOTE(
      Scope.COMPARISON, "To the note on the comparison", key("Ctrl E", KeyCode.E, SHORTCUT_DOWN)),
  SAVE_NOTE(
      Scope.COMPARISON,
      "Write the note on every case that is compared",
      key("Ctrl Enter", KeyCode.ENTER, SHORTCUT_DOWN)),
  COMPARE_CHOSEN(
      Scope.MAP,
      "Compare the councils that are chosen",
      key("Ctrl Enter", KeyCode.ENTER, SHORTCUT_DOWN)),

  DETERMINE(
      Scope.DETERMINATION,
      "Determine the case, after a question",
      key("Ctrl Enter", KeyCode.ENTER, SHORTCUT_DOWN)),
  SEND_BACK_SHEET(
      Scope.DETERMINATION,
      "Send the case back or open it again",
      key("Ctrl B", KeyCode.B, SHORTCUT_DOWN)),
  TO_JUDGEMENTS(
      Scope.DETERMINATION,
      "From the list to the judgements of the case",
      key("Enter", KeyCode.ENTER)),
  TO_CASES(Scope.DETERMINATION, "Back to the list of cases", key("Esc", KeyCode.ESCAPE)),

  FIRST_GRADE(Scope.GRADES, "The first grade", digit(1)),
  SECOND_GRADE(Scope.GRADES, "The second grade", digit(2)),
  THIRD_GRADE(Scope.GRADES, "The third grade", digit(3)),
  FOURTH_GRADE(Scope.GRADES, "The fourth grade", digit(4)),
  NOT_ENOUGH_EVIDENCE(Scope.GRADES, "Not enough evidence yet", key("N", KeyCode.N)),
  CLEAR_GRADE(
      Scope.GRADES,
      "Take the grade back",
      key("0", KeyCode.DIGIT0).or(KeyCode.NUMPAD0),
      key("Delete", KeyCode.DELETE).or(KeyCode.BACK_SPACE)),

  CONFIRM_GRADE(Scope.GRADES, "Confirm the grade that was carried over", key("C", KeyCode.C)),

  CLOSE_PANEL(Scope.PANEL, "Close the panel at a judgement", key("Esc", KeyCode.ESCAPE)),
  CLEAR_FIELD(Scope.SEARCH_FIELD, "Empty the field", key("Esc", KeyCode.ESCAPE)),
  DO_SHEET(
      Scope.SHEET,
      "Do what the question or form is for",
      key("Ctrl Enter", KeyCode.ENTER, SHORTCUT_DOWN)),
  CLOSE_SHEET(Scope.SHEET, "Close without doing anything", key("Esc", KeyCode.ESCAPE));

  /// Where shortcuts work. The scope nearest to the focus comes first, so that Esc may have a
  /// meaning in each; but what works everywhere in the window is never used again within it.
  public enum Scope {
    WINDOW("Everywhere"),
    MENU("In the menu"),
    CASE("In a case"),
    EVIDENCE("In the evidence of a case"),
    CONSISTENCY("In the consistency queue"),
    COMPARISON("In a comparison"),
    MAP("On the map of points"),
    DETERMINATION("On the determination sheet"),
    GRADES("On a row of grades"),
    PANEL("In a panel at a judgement"),
    SEARCH_FIELD("In a search field"),
    SHEET("In a question or form over the window");

    private final String words;

    Scope(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// How a key is written for people, and the combinations that a keyboard may send for it.
  public record Key(String words, List<KeyCodeCombination> combinations) {
    public Key {
      combinations = List.copyOf(combinations);
    }

    private Key or(KeyCode code, KeyCombination.Modifier... modifiers) {
      var all = new ArrayList<>(combinations);
      all.add(new KeyCodeCombination(code, modifiers));
      return new Key(words, all);
    }
  }

  private final Scope scope;
  private final String does;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records
  private final List<Key> keys;

  Shortcut(Scope scope, String does, Key... keys) {
    this.scope = scope;
    this.does = does;
    this.keys = List.of(keys);
  }

  public Scope scope() {
    return scope;
  }

  /// What it does, in words.
  public String does() {
    return does;
  }

  public List<Key> keys() {
    return keys;
  }

  /// The keys in words, for example `F2 or Ctrl T`.
  public String words() {
    return keys.stream().map(Key::words).collect(Collectors.joining(" or "));
  }

  public boolean matches(KeyEvent event) {
    return combinations().anyMatch(it -> it.match(event));
  }

  /// Makes it do something wherever the focus is in the scene, unless the focused control uses the
  /// key itself: a text field keeps its own undo, for instance.
  public void on(Scene scene, Runnable action) {
    combinations().forEach(it -> scene.getAccelerators().put(it, action));
  }

  /// Makes it do something while the focus is in the node, before anything farther out hears the
  /// key.
  public void on(Node node, Runnable action) {
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.isConsumed() || !matches(event)) return;
          event.consume();
          action.run();
        });
  }

  private Stream<KeyCodeCombination> combinations() {
    return keys.stream().flatMap(it -> it.combinations().stream());
  }

  private static Key key(String words, KeyCode code, KeyCombination.Modifier... modifiers) {
    return new Key(words, List.of(new KeyCodeCombination(code, modifiers)));
  }

  private static Key digit(int number) {
    var words = Integer.toString(number);
    return key(words, KeyCode.valueOf("DIGIT" + number)).or(KeyCode.valueOf("NUMPAD" + number));
  }
}
