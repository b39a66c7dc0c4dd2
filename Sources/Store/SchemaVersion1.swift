/// The first schema.
///
/// Tables and columns have the names of CONTRACT.md. Everything is numbered from one sequence in
/// the order of the text: the file, its papers, their items and what these hold. So all that a
/// file says has keys from `source.key` to `source.lastKey`, and needs no index to be found.
enum SchemaVersion1 {
  static let sql = names + papers + items + people + details + search + views

  /// What many rows would otherwise repeat.
  private static let names = """
    CREATE TABLE municipality (key INTEGER PRIMARY KEY, code TEXT, name TEXT NOT NULL UNIQUE);
    CREATE TABLE body (key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE person (key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE VIRTUAL TABLE personSearch USING fts5(
      name, content='person', content_rowid='key', detail=full, columnsize=0,
      tokenize='unicode61 remove_diacritics 0');

    """

  private static let papers = """
    CREATE TABLE source (
      key INTEGER PRIMARY KEY, lastKey INTEGER NOT NULL, path TEXT NOT NULL UNIQUE,
      sha256 TEXT NOT NULL, byteCount INTEGER NOT NULL, format TEXT NOT NULL, url TEXT,
      title TEXT, author TEXT, created TEXT, text BLOB NOT NULL);
    CREATE INDEX sourceSHA256 ON source(sha256);
    CREATE TABLE failure (
      path TEXT PRIMARY KEY, id TEXT NOT NULL, message TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE diagnostic (
      source INTEGER NOT NULL REFERENCES source, ordinal INTEGER NOT NULL,
      severity TEXT NOT NULL, id TEXT NOT NULL, message TEXT NOT NULL,
      start INTEGER, "end" INTEGER, PRIMARY KEY (source, ordinal)) WITHOUT ROWID;
    CREATE TABLE document (
      key INTEGER PRIMARY KEY, lastKey INTEGER NOT NULL,
      source INTEGER NOT NULL REFERENCES source, ordinal INTEGER NOT NULL, kind TEXT NOT NULL,
      title TEXT, municipality INTEGER REFERENCES municipality, body INTEGER REFERENCES body,
      date TEXT, parties TEXT, start INTEGER NOT NULL, "end" INTEGER NOT NULL);
    CREATE TABLE attendance (
      document INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
      person INTEGER NOT NULL REFERENCES person, party TEXT, role TEXT, status TEXT NOT NULL,
      standsInFor TEXT, items TEXT, PRIMARY KEY (document, ordinal)) WITHOUT ROWID;

    """

  private static let items = """
    CREATE TABLE item (
      key INTEGER PRIMARY KEY, lastKey INTEGER NOT NULL,
      document INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
      name TEXT NOT NULL, number TEXT, title TEXT, procedure TEXT, outcome TEXT,
      isMinorityReferral INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
      page INTEGER);
    CREATE TABLE clause (
      key INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, ordinal INTEGER NOT NULL,
      label TEXT, text TEXT NOT NULL, leadIn TEXT, conditions TEXT, status TEXT NOT NULL,
      body INTEGER REFERENCES body, basedOn TEXT, outcome TEXT,
      start INTEGER NOT NULL, "end" INTEGER NOT NULL, gaps TEXT, rule TEXT NOT NULL,
      page INTEGER);
    CREATE TABLE clauseChild (
      clause INTEGER NOT NULL REFERENCES clause, ordinal INTEGER NOT NULL, label TEXT,
      text TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
      PRIMARY KEY (clause, ordinal)) WITHOUT ROWID;
    CREATE TABLE yrkande (
      key INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL, target TEXT, rank INTEGER NOT NULL, result TEXT, "group" TEXT,
      parties TEXT, text TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
      gaps TEXT, rule TEXT NOT NULL, page INTEGER);
    CREATE TABLE vote (
      key INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, ordinal INTEGER NOT NULL,
      yes INTEGER NOT NULL, no INTEGER NOT NULL, abstain INTEGER, absent INTEGER,
      yesMeans TEXT, noMeans TEXT, yesYrkande INTEGER, noYrkande INTEGER, stage TEXT,
      isVerified INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL);
    CREATE TABLE reservation (
      key INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, ordinal INTEGER NOT NULL,
      parties TEXT, "group" TEXT, inFavourOf TEXT, yrkande INTEGER, form TEXT NOT NULL,
      body TEXT, text TEXT, start INTEGER NOT NULL, "end" INTEGER NOT NULL);
    CREATE TABLE statement (
      key INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL, parties TEXT, text TEXT, start INTEGER NOT NULL,
      "end" INTEGER NOT NULL);

    """

  /// Who does what: one row for each time a name or a party stands in a role.
  private static let people = """
    CREATE TABLE mention (
      holder INTEGER NOT NULL, ordinal INTEGER NOT NULL, role TEXT NOT NULL, part INTEGER,
      person INTEGER NOT NULL REFERENCES person, party TEXT, title TEXT, choice TEXT,
      items TEXT, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
      PRIMARY KEY (holder, ordinal)) WITHOUT ROWID;
    CREATE INDEX mentionPerson ON mention(person);
    CREATE TABLE partyMention (
      party TEXT NOT NULL, item INTEGER NOT NULL REFERENCES item, role TEXT NOT NULL,
      PRIMARY KEY (party, item, role)) WITHOUT ROWID;

    """

  private static let details = """
    CREATE TABLE memberProposal (
      item INTEGER PRIMARY KEY REFERENCES item, parties TEXT, date TEXT, dateBasis TEXT,
      start INTEGER NOT NULL, "end" INTEGER NOT NULL);
    CREATE TABLE amount (
      holder INTEGER NOT NULL, ordinal INTEGER NOT NULL, text TEXT NOT NULL,
      hundredths INTEGER NOT NULL, maxHundredths INTEGER, currency TEXT NOT NULL, per TEXT,
      qualifier TEXT, isDifference INTEGER NOT NULL, recipient TEXT, purpose TEXT, year TEXT,
      start INTEGER NOT NULL, "end" INTEGER NOT NULL,
      PRIMARY KEY (holder, ordinal)) WITHOUT ROWID;
    CREATE TABLE earlierDecision (
      item INTEGER NOT NULL REFERENCES item, ordinal INTEGER NOT NULL, body TEXT NOT NULL,
      date TEXT, number TEXT, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
      PRIMARY KEY (item, ordinal)) WITHOUT ROWID;
    CREATE TABLE caseNumber (
      item INTEGER NOT NULL REFERENCES item, ordinal INTEGER NOT NULL, text TEXT NOT NULL,
      normal TEXT NOT NULL, PRIMARY KEY (item, ordinal)) WITHOUT ROWID;
    CREATE INDEX caseNumberNormal ON caseNumber(normal);
    CREATE TABLE supportingDocument (
      item INTEGER NOT NULL REFERENCES item, ordinal INTEGER NOT NULL, text TEXT NOT NULL,
      PRIMARY KEY (item, ordinal)) WITHOUT ROWID;
    CREATE TABLE recipient (
      item INTEGER NOT NULL REFERENCES item, ordinal INTEGER NOT NULL, text TEXT NOT NULL,
      PRIMARY KEY (item, ordinal)) WITHOUT ROWID;

    """

  /// One passage for each item, clause and yrkande, with what queries ask for most beside it.
  ///
  /// The words are in `search`; their text stays where it is, and `passageText` fetches it. An item
  /// of unusual length is indexed in pieces, so that one row never needs much memory.
  ///
  /// A segment is written at each commit, not before: up to 32 MB are gathered in memory. Segments
  /// are merged sixty-four at a time while importing, and sixteen or more when that is done.
  private static let search = """
    CREATE TABLE passage (
      key INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document,
      item INTEGER NOT NULL REFERENCES item, kind TEXT NOT NULL, status TEXT, outcome TEXT,
      body INTEGER REFERENCES body, amount INTEGER, start INTEGER, "end" INTEGER);
    CREATE VIEW passageText AS
      SELECT p.key AS key,
        CASE WHEN p.kind = 'item' THEN i.title END AS title,
        CASE p.kind
          WHEN 'clause' THEN (
            SELECT coalesce(leadIn || char(10), '') || text || coalesce((
              SELECT group_concat(char(10) || c.text, '')
              FROM (SELECT text FROM clauseChild WHERE clause = p.key ORDER BY ordinal) AS c), '')
            FROM clause WHERE key = p.key)
          WHEN 'yrkande' THEN (SELECT text FROM yrkande WHERE key = p.key)
        END AS clause,
        CASE WHEN p.start IS NOT NULL
          THEN CAST(substr(s.text, p.start + 1, p."end" - p.start) AS TEXT) END AS text
      FROM passage AS p JOIN item AS i ON i.key = p.item
        JOIN document AS d ON d.key = p.document JOIN source AS s ON s.key = d.source;
    CREATE VIRTUAL TABLE search USING fts5(
      title, clause, text, content='passageText', content_rowid='key', tokenize='swedish');
    INSERT INTO search(search, rank) VALUES
      ('automerge', 0), ('usermerge', 16), ('crisismerge', 64), ('hashsize', 33554432);

    """

  /// For people who ask by hand.
  private static let views = """
    CREATE VIEW paper AS
      SELECT d.key AS key, substr(s.sha256, 1, 16) || '#' || d.ordinal AS id, d.kind AS kind,
        d.title AS title, m.code AS municipalityCode, m.name AS municipality, b.name AS body,
        d.date AS date, d.parties AS parties, s.path AS path, d.start AS start,
        d."end" AS "end"
      FROM document AS d JOIN source AS s ON s.key = d.source
        LEFT JOIN municipality AS m ON m.key = d.municipality LEFT JOIN body AS b ON b.key = d.body;
    CREATE VIEW ledger AS
      SELECT p.id || '/' || i.name || '.' || c.ordinal AS id, p.municipality AS municipality,
        p.body AS body, p.date AS date, i.number AS number, i.title AS title,
        c.status AS status, c.outcome AS outcome, c.label AS label, c.leadIn AS leadIn,
        c.text AS text, b.name AS clauseBody, p.kind AS kind, p.path AS path,
        c.start AS start, c."end" AS "end", c.page AS page
      FROM clause AS c JOIN item AS i ON i.key = c.item JOIN paper AS p ON p.key = i.document
        LEFT JOIN body AS b ON b.key = c.body;
    CREATE VIEW ballot AS
      SELECT m.part AS vote, m.ordinal AS ordinal, p.name AS name, m.party AS party,
        m.choice AS choice
      FROM mention AS m JOIN person AS p ON p.key = m.person WHERE m.role = 'voting';
    CREATE VIEW namedPerson AS
      SELECT m.holder AS holder, m.ordinal AS ordinal, m.role AS role, m.part AS part,
        p.name AS name, m.party AS party, m.title AS title, m.choice AS choice
      FROM mention AS m JOIN person AS p ON p.key = m.person;

    """
}
