import { problemText } from '../../../components/gmail/problems.ts';
import { wornKeys } from '../../language/worn/rule-ids.ts';
import type { WornRuleId } from '../../language/worn/rule-ids.ts';
import { text } from '../../text/text.ts';
import type { Scene } from '../scene.ts';

/** Switches a rule off in all accounts, and says so with the way to take it back. */
export async function switchRuleOff(scene: Scene, rule: WornRuleId): Promise<void> {
  const before = scene.preferences().wornOff ?? [];
  const words = text('phrase_rule_is_off', text(wornKeys(rule).name));
  if (!(await keep(scene, [...before.filter((it) => it !== rule), rule]))) return;
  scene.ui.toast({
    text: words,
    action: {
      label: text('undo'),
      onPress: () => {
        const now = scene.preferences().wornOff ?? [];
        void keep(
          scene,
          now.filter((it) => it !== rule),
        );
      },
    },
  });
}

/** Whether the rules that are off are kept; where they are not it is said. */
async function keep(scene: Scene, wornOff: string[]): Promise<boolean> {
  const { account } = scene.port;
  const answer = await scene.ask.prefer({ account, preferences: { wornOff } });
  if (answer.ok) scene.ui.dismiss('worn-off');
  else {
    const why = text('not_saved', text('said_choice'), problemText(answer.problem));
    scene.ui.notice('worn-off', { kind: 'problem', text: why });
  }
  return answer.ok;
}
