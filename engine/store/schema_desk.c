#include "store/schema_desk.h"

#include "store/schema.h"

const char desk_tables[] =
    "CREATE TABLE session (\n" FACT_COLUMNS "  session TEXT NOT NULL,\n"
    "  course TEXT NOT NULL,\n"
    "  title TEXT NOT NULL,\n"
    "  host TEXT NOT NULL,\n"
    "  sponsors TEXT NOT NULL,\n"
    "  venue TEXT NOT NULL,\n"
    "  block TEXT NOT NULL,\n"
    "  prefecture TEXT NOT NULL,\n"
    "  date TEXT NOT NULL,\n"
    "  doors TEXT NOT NULL,\n"
    "  starts TEXT NOT NULL,\n"
    "  ends TEXT NOT NULL,\n"
    "  lecturer TEXT NOT NULL,\n"
    "  points TEXT NOT NULL,\n"
    "  capacity INTEGER NOT NULL CHECK (capacity >= 0),\n"
    "  state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled'))\n"
    ") STRICT, WITHOUT ROWID;\n"
    "CREATE INDEX session_by_session ON session (session);\n"

    "CREATE TABLE applicant (\n" FACT_COLUMNS "  applicant TEXT NOT NULL,\n" // the same in a
    "  session TEXT NOT NULL,\n"                                             // correction
    "  number INTEGER NOT NULL,\n"                                           // 0 without a badge
    "  kind TEXT NOT NULL,\n"
    "  walk_in INTEGER NOT NULL CHECK (walk_in IN (0, 1))\n"
    ") STRICT, WITHOUT ROWID;\n"
    "CREATE INDEX applicant_by_applicant ON applicant (applicant);\n"
    "CREATE INDEX applicant_by_session ON applicant (session);\n"

    "CREATE TABLE applicant_name (\n"
    "  written TEXT PRIMARY KEY REFERENCES applicant,\n"
    "  name TEXT NOT NULL,\n"
    "  reading TEXT NOT NULL,\n"
    "  organization TEXT NOT NULL,\n"
    "  qualifications TEXT NOT NULL,\n"
    "  question TEXT NOT NULL,\n"
    "  folded TEXT NOT NULL\n"
    ") STRICT, WITHOUT ROWID;\n"

    "CREATE TABLE attendance (\n" FACT_COLUMNS "  applicant TEXT NOT NULL,\n"
    "  session TEXT NOT NULL,\n"
    "  present INTEGER NOT NULL CHECK (present IN (0, 1)),\n"
    "  marked_by TEXT NOT NULL CHECK (marked_by IN ('kiosk', 'organizer'))\n"
    ") STRICT, WITHOUT ROWID;\n"
    "CREATE INDEX attendance_by_applicant ON attendance (applicant);\n"

    "CREATE TABLE reply (\n" FACT_COLUMNS "  applicant TEXT NOT NULL,\n"
    "  text TEXT NOT NULL\n"
    ") STRICT, WITHOUT ROWID;\n"
    "CREATE INDEX reply_by_applicant ON reply (applicant);\n"

    "CREATE TABLE certificate (\n" FACT_COLUMNS "  learner TEXT NOT NULL REFERENCES learner,\n"
    "  session TEXT,\n"
    "  course TEXT NOT NULL,\n"
    "  number TEXT NOT NULL UNIQUE\n"
    ") STRICT, WITHOUT ROWID;\n"
    "CREATE INDEX certificate_by_learner ON certificate (learner);\n"

    "CREATE TABLE certificate_text (\n"
    "  number TEXT PRIMARY KEY,\n"
    "  text TEXT NOT NULL,\n"
    "  signature TEXT NOT NULL\n"
    ") STRICT, WITHOUT ROWID;\n"

    "CREATE TABLE revocation (\n" FACT_COLUMNS "  number TEXT NOT NULL,\n"
    "  reason TEXT NOT NULL\n"
    ") STRICT, WITHOUT ROWID;\n"

    "CREATE TABLE erasure (\n" FACT_COLUMNS "  person TEXT NOT NULL\n"
    ") STRICT, WITHOUT ROWID;\n"
    "CREATE INDEX erasure_by_person ON erasure (person);\n";

const char desk_triggers[] = KEEP("session") KEEP("applicant") KEEP("attendance") KEEP("reply")
    KEEP("certificate") KEEP("revocation") KEEP("erasure");

// What was written last is what holds.
const char desk_views[] =
    "CREATE VIEW session_now AS SELECT * FROM session WHERE NOT EXISTS (SELECT 1 FROM session AS"
    " later WHERE later.session = session.session AND later.seq > session.seq);\n"
    "CREATE VIEW applicant_now AS\n"
    "SELECT applicant.*, name, reading, organization, qualifications, question, folded,\n"
    "  (SELECT text FROM reply WHERE reply.applicant = applicant.applicant\n"
    "    ORDER BY reply.seq DESC LIMIT 1) AS reply,\n"
    "  coalesce((SELECT present FROM attendance WHERE attendance.applicant = applicant.applicant\n"
    "    ORDER BY attendance.seq DESC LIMIT 1), 0) AS present,\n"
    "  (SELECT arrival.learner FROM arrival WHERE arrival.applicant = applicant.applicant\n"
    "    ORDER BY arrival.seq DESC LIMIT 1) AS learner\n"
    "FROM applicant LEFT JOIN applicant_name ON written = applicant.id\n"
    "WHERE NOT EXISTS (SELECT 1 FROM applicant AS later\n"
    "  WHERE later.applicant = applicant.applicant AND later.seq > applicant.seq);\n"
    "CREATE VIEW certificate_now AS\n"
    "SELECT certificate.*, text, signature,\n"
    "  (SELECT reason FROM revocation WHERE revocation.number = certificate.number\n"
    "    ORDER BY revocation.seq LIMIT 1) AS revoked\n"
    "FROM certificate LEFT JOIN certificate_text USING (number);\n";
