import { Validations } from 'aws-cdk-lib';
import { CfnPermission, type IFunction } from 'aws-cdk-lib/aws-lambda';

/**
 * Lets Alexa call the function.
 *
 * A skill and its function need each other: Alexa makes no skill whose endpoint it may not call, and the safe
 * permission names the skill, whose id exists only once it is made. So the first deployment, without a skill id,
 * lets any skill call; the second, with `-c skillId=`, puts a permission for that one skill in its place and tells
 * the function (`SKILL_ID`) to refuse all others. The two have different logical ids: CloudFormation then makes the
 * new one before it removes the old, and the skill answers throughout. Naming the skill by reference instead
 * would be a circle that CloudFormation refuses.
 *
 * Skill events come by the same permission: Amazon asks for the Alexa trigger on every function that is an endpoint,
 * and each deployment is one function with a permission of its own.
 */
export function allowAlexa(target: IFunction, skillId: string | null): CfnPermission {
  const permission = new CfnPermission(target, skillId === null ? 'AnySkillMayCall' : 'OneSkillMayCall', {
    action: 'lambda:InvokeFunction',
    functionName: target.functionArn,
    principal: 'alexa-appkit.amazon.com',
    ...(skillId === null ? {} : { eventSourceToken: skillId }),
  });
  Validations.of(permission).acknowledge({
    id: 'cdk-validator-cfnguard::lambda_function_public_access_prohibited_check',
    reason:
      skillId === null
        ? 'Alexa calls from accounts and ARNs of its own that it does not publish, and the skill id is known only after this first deployment; the second one narrows it to that skill.'
        : 'Alexa calls from accounts and ARNs of its own that it does not publish; the event source token is how it names the one skill that may call.',
  });
  return permission;
}
