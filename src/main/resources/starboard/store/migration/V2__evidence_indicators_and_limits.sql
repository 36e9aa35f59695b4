-- Evidence, indicators and limits beside the entries. What was there stays as it is; what is new is
-- empty until something is said of it, so nothing has to be made anew.

alter table round add column kind varchar(20) default 'full' not null
  check (kind in ('full', 'refresh'));
comment on column round.kind is 'A full rating, or a refresh in which judgements carry over.';

alter table rated_case add column reviewed date;
alter table rated_case add column plan boolean default false not null;
alter table rated_case add column confident boolean;
alter table rated_case add column rise boolean default false not null;
comment on column rated_case.reviewed is 'The day of the annual review.';
comment on column rated_case.plan is 'Whether an improvement plan stands.';
comment on column rated_case.confident is 'Whether progress inspires confidence in capacity and capability; null while it is not assessed.';
comment on column rated_case.rise is 'Whether a statement stands that justifies a rise from zero stars.';

-- The check of its certainty has one word more.
create table judgement_2 (
  round varchar(40) not null,
  council varchar(200) not null,
  subject varchar(20) not null check (subject in
    ('children_serving', 'children_capacity', 'adults_serving', 'adults_capacity')),
  state varchar(20) not null check (state in ('open', 'not enough evidence', 'given', 'conflict')),
  grade varchar(20),
  certainty varchar(20) not null check (certainty in
    ('', 'provisional', 'carried over', 'quoted', 'recovered', 'reconstructed', 'unknown')),
  unlimited varchar(20),
  rationale varchar not null,
  primary key (round, council, subject),
  foreign key (round, council) references rated_case (round, council),
  check ((state = 'given') = (grade is not null)),
  check (grade is null
    or subject in ('children_serving', 'adults_serving') and grade in ('No', 'Some', 'Most', 'Yes')
    or subject in ('children_capacity', 'adults_capacity')
      and grade in ('Poor', 'Uncertain', 'Promising', 'Excellent')),
  check (unlimited is null or unlimited in ('No', 'Some', 'Most', 'Yes', 'Poor', 'Uncertain', 'Promising', 'Excellent'))
);
insert into judgement_2 (round, council, subject, state, grade, certainty, rationale)
  select round, council, subject, state, grade, certainty, rationale from judgement;
drop table judgement;
alter table judgement_2 rename to judgement;
comment on table judgement is 'The four judgements of each case.';
comment on column judgement.subject is 'The service and the question.';
comment on column judgement.certainty is 'provisional, carried over, or how sure the published record is; blank where no grade is given.';
comment on column judgement.unlimited is 'The grade that it would be without the limits on it, where that is higher.';
comment on column judgement.rationale is 'The reason, or blank.';

create table case_limit (
  round varchar(40) not null,
  council varchar(200) not null,
  place integer not null check (place >= 0),
  indicator varchar(300) not null check (indicator <> ''),
  service varchar(20) not null check (service in ('children', 'adults')),
  highest varchar(20) not null check (highest in ('Some', 'Most')),
  reason varchar not null,
  not_applied varchar,
  primary key (round, council, place),
  foreign key (round, council) references rated_case (round, council)
);
comment on table case_limit is 'The key indicators that a council fails.';
comment on column case_limit.indicator is 'The name of the key indicator in its round.';
comment on column case_limit.highest is 'The highest grade on serving people well that it allows.';
comment on column case_limit.not_applied is 'Why it is not applied; null where it limits the judgement.';

create table evidence (
  round varchar(40) not null,
  council varchar(200) not null,
  id varchar(40) not null,
  place integer not null check (place >= 0),
  kind varchar(40) not null,
  title varchar not null check (title <> ''),
  reference varchar not null,
  applies_to date,
  received timestamp(3) with time zone not null,
  received_by varchar not null,
  services varchar(40) not null,
  areas varchar(40) not null,
  weight varchar(20),
  summary varchar not null,
  passages varchar not null,
  file_name varchar(255),
  file_hash varchar(64),
  file_size bigint check (file_size >= 0),
  late boolean not null,
  counts boolean not null,
  withdrawn boolean not null,
  primary key (round, council, id),
  foreign key (round, council) references rated_case (round, council),
  check ((file_name is null) = (file_hash is null)),
  check ((file_name is null) = (file_size is null))
);
comment on table evidence is 'Items of evidence; one that two people revised apart is shown as the later has it.';
comment on column evidence.place is 'Its place among the items of the case, as received.';
comment on column evidence.applies_to is 'The day that it tells of.';
comment on column evidence.received is 'When its first entry was made.';
comment on column evidence.services is 'children, adults or both, parted by a comma.';
comment on column evidence.areas is 'The numbers of standards areas, parted by commas.';
comment on column evidence.late is 'Whether it came, or tells of a day, after the cut-off of its round.';
comment on column evidence.counts is 'Whether it counts: not withdrawn, and in by the cut-off or admitted.';

-- Counts the evidence of a round without reading its texts.
create index evidence_tally on evidence (round, council, withdrawn, counts, id);

create table evidence_bearing (
  round varchar(40) not null,
  council varchar(200) not null,
  id varchar(40) not null,
  subject varchar(20) not null check (subject in
    ('children_serving', 'children_capacity', 'adults_serving', 'adults_capacity')),
  bearing varchar(20) not null check (bearing in ('supports', 'contradicts')),
  primary key (round, council, id, subject),
  foreign key (round, council, id) references evidence (round, council, id)
);
comment on table evidence_bearing is 'Which judgements an item supports or contradicts.';

create table asked_return (
  round varchar(40) not null,
  council varchar(200) not null,
  id varchar(40) not null,
  place integer not null check (place >= 0),
  kind varchar(40) not null,
  title varchar not null check (title <> ''),
  due date not null,
  arrived date,
  primary key (round, council, id),
  foreign key (round, council) references rated_case (round, council)
);
comment on table asked_return is 'What councils were asked to send.';

create table indicator_value (
  round varchar(40) not null,
  council varchar(200) not null,
  indicator varchar(20) not null check (indicator <> ''),
  number decimal(30, 10),
  numerator decimal(30, 10),
  denominator decimal(30, 10),
  status varchar(20) not null check (status in
    ('final', 'provisional', 'estimated', 'missing', 'not applicable', 'small numbers')),
  primary key (round, council, indicator),
  foreign key (round, council) references rated_case (round, council)
);
comment on table indicator_value is 'Values of performance indicators.';

create table draft_2 (
  round varchar(40) not null,
  council varchar(200) not null,
  place varchar(100) not null check (place <> ''),
  person varchar not null check (person <> ''),
  typed varchar not null,
  at timestamp(3) with time zone not null,
  primary key (round, council, place)
);
insert into draft_2 select round, council, subject, person, typed, at from draft;
drop table draft;
alter table draft_2 rename to draft;
comment on table draft is 'What has been typed on a case and not recorded yet. Not part of the record, and kept when the tables are made anew.';
comment on column draft.place is 'The judgement whose reason it is, or where else on the case it is typed.';
