alter table round add column note varchar default '' not null;
