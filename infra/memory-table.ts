import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import type { Settings } from './settings';

interface MemoryTableProps {
  /** What becomes of the table, and of what people told it, when the stack is deleted. */
  readonly removal: Settings['tableRemoval'];
}

/** What the skill remembers: one item an account, gone by itself when it is not used any more. */
export class MemoryTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, props: MemoryTableProps) {
    super(scope, id);
    // One region, so the plain table and not the global one: the Control Tower rules read only the former.
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'userId', type: AttributeType.STRING },
      timeToLiveAttribute: 'expiresAt',
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      encryption: TableEncryption.AWS_MANAGED,
      removalPolicy: props.removal === 'destroy' ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
  }
}
