// The content as tables, so that reports can ask for it in one question with the records:
//   content_version  version
//   content_course   id, title_ja, title_en, survey
//   content_part     course, module, position#, optional#
//   content_module   id, version#, title_ja, title_en, minutes#
//   content_sheet    id, module, kind, title_ja, title_en, content
//   content_item     sheet, id, position#, kind, stem_ja, stem_en, required#, most#,
//                    unit_ja, unit_en
//   content_choice   sheet, item, id, position#, text_ja, text_en, correct#, score#, outside#
//   content_target   sheet, item, id, position#, text_ja, text_en
// Positions count from 1. The choices of a scale and of true_false are its points and the two
// sentences, as learners choose them. `content` tells versions of a sheet's script apart, and
// `version` those of all content.
#ifndef MANTEN_RECORD_CATALOG_H
#define MANTEN_RECORD_CATALOG_H

#include "module/content.h"
#include "store/store.h"

bool catalog_put(struct store *store, const struct content *content, struct fault *fault);

#endif
