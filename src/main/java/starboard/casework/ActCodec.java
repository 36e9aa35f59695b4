package starboard.casework;

import java.util.Optional;
import java.util.function.Function;
import starboard.journal.Fields;
import starboard.journal.MalformedEntry;

/// How acts are written in entries and read back. What was once written can always be read.
public final class ActCodec {
  private static final String ACT = "act";

  private ActCodec() {}

  /// An act as the fields of an entry.
  public static Fields write(Act act) {
    return switch (act) {
      case Act.CouncilRegistered(var council) ->
          named("council-registered")
              .with("council", council.id().text())
              .with("name", council.name())
              .with("type", council.type().title())
              .with("region", council.region().title());
      case Act.PersonRegistered(var person) ->
          named("person-registered")
              .with("name", person.name())
              .with("role", person.role().word())
              .with("active", person.active());
      case Act.RoundOpened(var terms) -> RoundTermsCodec.write(named("round-opened"), terms);
      case Act.RoundPublished(var source) -> named("round-published").with("source", source);
      case Act.IndicatorsSet(var indicators) -> CriteriaCodec.write(indicators);
      case Act.KeysSet(var keys) -> CriteriaCodec.write(keys);
      case Act.StandardsSet(var standards) -> CriteriaCodec.write(standards);
      case Act.ValuesLoaded(var load) ->
          named("values-loaded")
              .with("source", load.source())
              .with("sha-256", load.hash())
              .with("values", load.values())
              .with("changed", load.changed());
      case Act.OfCase onCase -> CaseActCodec.write(onCase);
    };
  }

  /// An act in the register; any other is refused as malformed.
  public static Act.OfRegister registerAct(Fields fields) {
    return read(fields, ActCodec::onRegister);
  }

  private static Act.OfRegister onRegister(Fields fields) {
    return switch (name(fields)) {
      case "council-registered" ->
          new Act.CouncilRegistered(
              new Council(
                  new CouncilId(fields.text("council")),
                  fields.text("name"),
                  known("type", CouncilType.of(fields.text("type"))),
                  known("region", Region.of(fields.text("region")))));
      case "person-registered" ->
          new Act.PersonRegistered(
              new RegisteredPerson(
                  fields.text("name"),
                  known("role", Role.of(fields.text("role"))),
                  fields.flag("active")));
      case String other -> throw unknown(other, "the register");
    };
  }

  /// An act on a round; any other is refused as malformed.
  public static Act.OfRound roundAct(Fields fields) {
    return read(fields, ActCodec::onRound);
  }

  private static Act.OfRound onRound(Fields fields) {
    return switch (name(fields)) {
      case "round-opened" -> new Act.RoundOpened(RoundTermsCodec.read(fields));
      case "round-published" -> new Act.RoundPublished(fields.text("source"));
      case "indicators-set" -> new Act.IndicatorsSet(CriteriaCodec.indicators(fields));
      case "keys-set" -> new Act.KeysSet(CriteriaCodec.keys(fields));
      case "standards-set" -> new Act.StandardsSet(CriteriaCodec.standards(fields));
      case "values-loaded" ->
          new Act.ValuesLoaded(
              new ValuesLoad(
                  fields.text("source"),
                  fields.text("sha-256"),
                  Written.count(fields, "values"),
                  Written.count(fields, "changed")));
      case String other -> throw unknown(other, "a round");
    };
  }

  /// An act on a case; any other is refused as malformed.
  public static Act.OfCase caseAct(Fields fields) {
    return read(fields, CaseActCodec::read);
  }

  /// Values that cannot be are refused as malformed like fields that are missing.
  private static <A extends Act> A read(Fields fields, Function<Fields, A> reader) {
    try {
      return reader.apply(fields);
    } catch (MalformedEntry malformed) {
      throw malformed;
    } catch (IllegalArgumentException impossible) {
      throw new MalformedEntry(
          "“%s” cannot be read: %s".formatted(name(fields), impossible.getMessage()));
    }
  }

  static Fields named(String act) {
    return Fields.NONE.with(ACT, act);
  }

  static String name(Fields fields) {
    return fields.text(ACT);
  }

  static <T> T known(String what, Optional<T> value) {
    return value.orElseThrow(() -> new MalformedEntry("the act has an unknown " + what));
  }

  static MalformedEntry unknown(String act, String file) {
    return new MalformedEntry("“" + act + "” is not an act on " + file);
  }
}
