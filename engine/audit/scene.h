// The rules of layout, held over one scene: what is cut, hidden, too small or too faint.
#ifndef MANTEN_AUDIT_SCENE_H
#define MANTEN_AUDIT_SCENE_H

#include "audit/rules.h"

// Tells the audience of everything in the scene that breaks a rule.
void audit_scene(const struct audited *audited, struct audience audience);

#endif
