import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { allowAlexa } from './alexa-permission';
import { MemoryTable } from './memory-table';
import type { Settings } from './settings';
import { SkillFunction } from './skill-function';
import { SkillPackage } from './skill-package';
import { Watch } from './watch';

interface SkillStackProps {
  readonly settings: Settings;
  /** Folder of the built bundle, with `handler.js`. */
  readonly bundle: string;
  /** Folder of the skill package, with `skill.json`. */
  readonly skillPackage: string;
}

/** Everything of one deployment: the function and its memory, who may call it, what watches it, and the skill. */
export class SkillStack extends Stack {
  constructor(scope: Construct, id: string, props: SkillStackProps) {
    const { settings } = props;
    super(scope, id, {
      description: 'Limber Lifter, an Alexa skill for a back that is sore after squats',
      env: { region: settings.region },
    });

    const memory = new MemoryTable(this, 'Memory', { removal: settings.tableRemoval });
    const skill = new SkillFunction(this, 'Skill', {
      bundle: props.bundle,
      table: memory.table,
      diary: settings.diary,
      skillId: settings.skillId,
    });
    const permission = allowAlexa(skill.function, settings.skillId);
    const watch = new Watch(this, 'Watch', {
      function: skill.function,
      logGroup: skill.logGroup,
      alarmEmail: settings.alarmEmail,
    });

    new CfnOutput(this, 'Endpoint', { value: skill.function.functionArn, description: 'What Alexa calls' });
    new CfnOutput(this, 'TableName', { value: memory.table.tableName, description: 'What is remembered' });
    new CfnOutput(this, 'LogGroupName', {
      value: skill.logGroup.logGroupName,
      description: 'One line a turn',
    });
    new CfnOutput(this, 'DashboardName', {
      value: watch.dashboard.dashboardName,
      description: 'In CloudWatch',
    });

    if (settings.skillAccount !== null) {
      const skillPackage = new SkillPackage(this, 'SkillPackage', {
        folder: props.skillPackage,
        function: skill.function,
        account: settings.skillAccount,
      });
      // Alexa tries the endpoint while it makes the skill and refuses one that it may not call.
      skillPackage.skill.node.addDependency(permission);
      new CfnOutput(this, 'SkillId', { value: skillPackage.skill.ref, description: 'For -c skillId=' });
    }
  }
}
