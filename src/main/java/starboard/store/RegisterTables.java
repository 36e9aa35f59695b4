package starboard.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.RegisteredPerson;

/// The tables of the councils and the people in the register.
final class RegisterTables {
  private final Sql sql;

  RegisterTables(Sql sql) {
    this.sql = sql;
  }

  void clear() {
    sql.update("delete from council");
    sql.update("delete from person");
  }

  void put(Council council) {
    sql.put(
        "update council set name = ?, type = ?, region = ? where id = ?",
        "insert into council (name, type, region, id) values (?, ?, ?, ?)",
        council.name(),
        council.type().title(),
        council.region().title(),
        council.id().text());
  }

  void put(RegisteredPerson person) {
    sql.put(
        "update person set role = ?, active = ? where name = ?",
        "insert into person (role, active, name) values (?, ?, ?)",
        person.role().word(),
        person.active(),
        person.name());
  }

  List<Council> councils() {
    return sql.list(
        "select id, name, type, region from council order by name", RegisterTables::council);
  }

  List<RegisteredPerson> people() {
    return sql.list("select name, role, active from person order by name", RegisterTables::person);
  }

  private static Council council(ResultSet row) throws SQLException {
    return new Council(
        new CouncilId(row.getString("id")),
        row.getString("name"),
        Words.councilType(row.getString("type")),
        Words.region(row.getString("region")));
  }

  private static RegisteredPerson person(ResultSet row) throws SQLException {
    return new RegisteredPerson(
        row.getString("name"), Words.role(row.getString("role")), row.getBoolean("active"));
  }
}
