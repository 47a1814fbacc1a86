/**
 * The step of the schema that begins to tell these tables twice, letter by letter as it was released: a later one has SQL of its own, and
 * `told-twice.ts` knows the tables as they are today. A row that differs already can't be changed, which would make what is wrong in it look
 * right.
 */
export const tellTwice = `
  CREATE TABLE twice (
    row TEXT PRIMARY KEY,
    told TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  INSERT INTO twice SELECT json_array('people', people.id), json_array(people.name) FROM people;
  CREATE TRIGGER people_added AFTER INSERT ON people BEGIN
    INSERT INTO twice VALUES (json_array('people', NEW.id), json_array(NEW.name))
      ON CONFLICT DO UPDATE SET told = excluded.told;
  END;
  CREATE TRIGGER people_changing BEFORE UPDATE OF name ON people
    WHEN json_array(OLD.name) IS NOT (SELECT told FROM twice WHERE row = json_array('people', OLD.id)) BEGIN
    SELECT RAISE(ABORT, 'a row of people is damaged');
  END;
  CREATE TRIGGER people_changed AFTER UPDATE OF name ON people BEGIN
    UPDATE twice SET told = json_array(NEW.name) WHERE row = json_array('people', NEW.id);
  END;
  CREATE TRIGGER people_removed AFTER DELETE ON people BEGIN
    DELETE FROM twice WHERE row = json_array('people', OLD.id);
  END;
  INSERT INTO twice SELECT json_array('boards', boards.id), json_array(boards.title, boards.created_at, boards.removed_at) FROM boards;
  CREATE TRIGGER boards_added AFTER INSERT ON boards BEGIN
    INSERT INTO twice VALUES (json_array('boards', NEW.id), json_array(NEW.title, NEW.created_at, NEW.removed_at))
      ON CONFLICT DO UPDATE SET told = excluded.told;
  END;
  CREATE TRIGGER boards_changing BEFORE UPDATE OF title, created_at, removed_at ON boards
    WHEN json_array(OLD.title, OLD.created_at, OLD.removed_at) IS NOT (SELECT told FROM twice WHERE row = json_array('boards', OLD.id)) BEGIN
    SELECT RAISE(ABORT, 'a row of boards is damaged');
  END;
  CREATE TRIGGER boards_changed AFTER UPDATE OF title, created_at, removed_at ON boards BEGIN
    UPDATE twice SET told = json_array(NEW.title, NEW.created_at, NEW.removed_at) WHERE row = json_array('boards', NEW.id);
  END;
  CREATE TRIGGER boards_removed AFTER DELETE ON boards BEGIN
    DELETE FROM twice WHERE row = json_array('boards', OLD.id);
  END;
  INSERT INTO twice SELECT json_array('roles', roles.board_id, roles.person_id), json_array(roles.role, roles.link_id, roles.name) FROM roles;
  CREATE TRIGGER roles_added AFTER INSERT ON roles BEGIN
    INSERT INTO twice VALUES (json_array('roles', NEW.board_id, NEW.person_id), json_array(NEW.role, NEW.link_id, NEW.name))
      ON CONFLICT DO UPDATE SET told = excluded.told;
  END;
  CREATE TRIGGER roles_changing BEFORE UPDATE OF role, link_id, name ON roles
    WHEN json_array(OLD.role, OLD.link_id, OLD.name) IS NOT (SELECT told FROM twice WHERE row = json_array('roles', OLD.board_id, OLD.person_id)) BEGIN
    SELECT RAISE(ABORT, 'a row of roles is damaged');
  END;
  CREATE TRIGGER roles_changed AFTER UPDATE OF role, link_id, name ON roles BEGIN
    UPDATE twice SET told = json_array(NEW.role, NEW.link_id, NEW.name) WHERE row = json_array('roles', NEW.board_id, NEW.person_id);
  END;
  CREATE TRIGGER roles_removed AFTER DELETE ON roles BEGIN
    DELETE FROM twice WHERE row = json_array('roles', OLD.board_id, OLD.person_id);
  END;
  INSERT INTO twice SELECT json_array('links', links.id), json_array(links.board_id, links.role, links.secret_hash, links.created_at, links.expires_at, links.name, links.passcode_hash, links.most_uses, links.uses, links.withdrawn_at, links.kind) FROM links;
  CREATE TRIGGER links_added AFTER INSERT ON links BEGIN
    INSERT INTO twice VALUES (json_array('links', NEW.id), json_array(NEW.board_id, NEW.role, NEW.secret_hash, NEW.created_at, NEW.expires_at, NEW.name, NEW.passcode_hash, NEW.most_uses, NEW.uses, NEW.withdrawn_at, NEW.kind))
      ON CONFLICT DO UPDATE SET told = excluded.told;
  END;
  CREATE TRIGGER links_changing BEFORE UPDATE OF board_id, role, secret_hash, created_at, expires_at, name, passcode_hash, most_uses, uses, withdrawn_at, kind ON links
    WHEN json_array(OLD.board_id, OLD.role, OLD.secret_hash, OLD.created_at, OLD.expires_at, OLD.name, OLD.passcode_hash, OLD.most_uses, OLD.uses, OLD.withdrawn_at, OLD.kind) IS NOT (SELECT told FROM twice WHERE row = json_array('links', OLD.id)) BEGIN
    SELECT RAISE(ABORT, 'a row of links is damaged');
  END;
  CREATE TRIGGER links_changed AFTER UPDATE OF board_id, role, secret_hash, created_at, expires_at, name, passcode_hash, most_uses, uses, withdrawn_at, kind ON links BEGIN
    UPDATE twice SET told = json_array(NEW.board_id, NEW.role, NEW.secret_hash, NEW.created_at, NEW.expires_at, NEW.name, NEW.passcode_hash, NEW.most_uses, NEW.uses, NEW.withdrawn_at, NEW.kind) WHERE row = json_array('links', NEW.id);
  END;
  CREATE TRIGGER links_removed AFTER DELETE ON links BEGIN
    DELETE FROM twice WHERE row = json_array('links', OLD.id);
  END;
  INSERT INTO twice SELECT json_array('versions', versions.number), json_array(versions.id, versions.board_id, versions.kind, versions.name, versions.by_id, versions.by_name, versions.at, versions.hash) FROM versions;
  CREATE TRIGGER versions_added AFTER INSERT ON versions BEGIN
    INSERT INTO twice VALUES (json_array('versions', NEW.number), json_array(NEW.id, NEW.board_id, NEW.kind, NEW.name, NEW.by_id, NEW.by_name, NEW.at, NEW.hash))
      ON CONFLICT DO UPDATE SET told = excluded.told;
  END;
  CREATE TRIGGER versions_changing BEFORE UPDATE OF id, board_id, kind, name, by_id, by_name, at, hash ON versions
    WHEN json_array(OLD.id, OLD.board_id, OLD.kind, OLD.name, OLD.by_id, OLD.by_name, OLD.at, OLD.hash) IS NOT (SELECT told FROM twice WHERE row = json_array('versions', OLD.number)) BEGIN
    SELECT RAISE(ABORT, 'a row of versions is damaged');
  END;
  CREATE TRIGGER versions_changed AFTER UPDATE OF id, board_id, kind, name, by_id, by_name, at, hash ON versions BEGIN
    UPDATE twice SET told = json_array(NEW.id, NEW.board_id, NEW.kind, NEW.name, NEW.by_id, NEW.by_name, NEW.at, NEW.hash) WHERE row = json_array('versions', NEW.number);
  END;
  CREATE TRIGGER versions_removed AFTER DELETE ON versions BEGIN
    DELETE FROM twice WHERE row = json_array('versions', OLD.number);
  END;
  INSERT INTO twice SELECT json_array('templates', templates.id), json_array(templates.person_id, templates.title, templates.picture, templates.created_at) FROM templates;
  CREATE TRIGGER templates_added AFTER INSERT ON templates BEGIN
    INSERT INTO twice VALUES (json_array('templates', NEW.id), json_array(NEW.person_id, NEW.title, NEW.picture, NEW.created_at))
      ON CONFLICT DO UPDATE SET told = excluded.told;
  END;
  CREATE TRIGGER templates_changing BEFORE UPDATE OF person_id, title, picture, created_at ON templates
    WHEN json_array(OLD.person_id, OLD.title, OLD.picture, OLD.created_at) IS NOT (SELECT told FROM twice WHERE row = json_array('templates', OLD.id)) BEGIN
    SELECT RAISE(ABORT, 'a row of templates is damaged');
  END;
  CREATE TRIGGER templates_changed AFTER UPDATE OF person_id, title, picture, created_at ON templates BEGIN
    UPDATE twice SET told = json_array(NEW.person_id, NEW.title, NEW.picture, NEW.created_at) WHERE row = json_array('templates', NEW.id);
  END;
  CREATE TRIGGER templates_removed AFTER DELETE ON templates BEGIN
    DELETE FROM twice WHERE row = json_array('templates', OLD.id);
  END;
`;
