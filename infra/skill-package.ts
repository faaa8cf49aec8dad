import type { v1 } from 'ask-smapi-model';
import { SecretValue, Stack, Validations } from 'aws-cdk-lib';
import { CfnSkill } from 'aws-cdk-lib/alexa-ask';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { Construct } from 'constructs';
import type { SkillAccount } from './settings';

interface SkillPackageProps {
  /** The folder is the package: `skill.json` at its root. */
  readonly folder: string;
  readonly function: IFunction;
  readonly account: SkillAccount;
}

/** The skill itself, made and kept up to date in an Amazon developer account. */
export class SkillPackage extends Construct {
  readonly skill: CfnSkill;

  constructor(scope: Construct, id: string, props: SkillPackageProps) {
    super(scope, id);
    const asset = new Asset(this, 'Package', { path: props.folder });
    const reader = new Role(this, 'Reader', {
      assumedBy: new ServicePrincipal('alexa-appkit.amazon.com'),
      description: 'Lets Alexa fetch the skill package',
    });
    asset.grantRead(reader);
    for (const wildcard of [
      'Action::s3:GetObject*',
      'Action::s3:GetBucket*',
      'Action::s3:List*',
      `Resource::arn:aws:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${Stack.of(this).region}/*`,
    ]) {
      Validations.of(reader).acknowledge({
        id: `AwsSolutions::AwsSolutions-IAM5[${wildcard}]`,
        reason:
          'Reading only, by Alexa only, in the bucket of deployment files, where the package changes its name with its content.',
      });
    }

    const { secretName, vendorId, endpoints } = props.account;
    // These become references that CloudFormation resolves while it deploys: the template holds no secret.
    const secret = (field: string): string =>
      SecretValue.secretsManager(secretName, { jsonField: field }).unsafeUnwrap();
    const endpoint = { uri: props.function.functionArn };
    const regions = Object.fromEntries(
      [...endpoints].map(([territory, uri]) => [territory, { endpoint: { uri } }]),
    );
    const called = { endpoint, ...(endpoints.size > 0 ? { regions } : {}) };
    // Events go where the talk goes: the table that knows a user is the one beside the function that answered them.
    const manifest: Pick<v1.skill.Manifest.SkillManifest, 'apis' | 'events'> = {
      apis: { custom: called },
      events: called,
    };

    this.skill = new CfnSkill(this, 'Skill', {
      vendorId,
      authenticationConfiguration: {
        clientId: secret('clientId'),
        clientSecret: secret('clientSecret'),
        refreshToken: secret('refreshToken'),
      },
      skillPackage: {
        s3Bucket: asset.s3BucketName,
        s3Key: asset.s3ObjectKey,
        s3BucketRole: reader.roleArn,
        overrides: { manifest },
      },
    });
    // The role alone is not enough: without its policy Alexa is refused the package now and then.
    this.skill.node.addDependency(reader);
  }
}
