alter table round add column note varchar default '' not null;
alter table no_such_table add column note varchar;
