import { settingsFromEnvironment } from '../../../lambda/storage/dynamodb/settings';

const WHOLE = {
  TABLE_NAME: 'limber-lifter',
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'a-secret',
};

test('on Lambda the environment is enough', () => {
  const settings = settingsFromEnvironment({ ...WHOLE, AWS_SESSION_TOKEN: 'a-token', LANG: 'en' });
  expect(settings).toEqual({
    endpoint: new URL('https://dynamodb.eu-west-1.amazonaws.com/'),
    region: 'eu-west-1',
    tableName: 'limber-lifter',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a-secret', sessionToken: 'a-token' },
  });
});

test.each([
  ['us-gov-west-1', 'https://dynamodb.us-gov-west-1.amazonaws.com/'],
  ['cn-north-1', 'https://dynamodb.cn-north-1.amazonaws.com.cn/'],
])('%s has its own address', (AWS_REGION, address) => {
  expect(settingsFromEnvironment({ ...WHOLE, AWS_REGION }).endpoint.href).toBe(address);
});

test('the address can be set, and long-lived keys have no session token', () => {
  const settings = settingsFromEnvironment({ ...WHOLE, AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:8000' });
  expect(settings.endpoint.href).toBe('http://127.0.0.1:8000/');
  expect(settings.credentials.sessionToken).toBeNull();
});

test('everything that is missing is named at once', () => {
  expect(() => settingsFromEnvironment({ TABLE_NAME: '  ' })).toThrow(
    'The store is not set up: TABLE_NAME is missing; AWS_REGION is missing; AWS_ACCESS_KEY_ID is missing; ' +
      'AWS_SECRET_ACCESS_KEY is missing.',
  );
});

test.each([
  ['TABLE_NAME', 'no/table', 'TABLE_NAME is no name of a DynamoDB table'],
  ['AWS_REGION', 'Ireland', 'AWS_REGION is no region, such as eu-west-1'],
  ['AWS_ENDPOINT_URL_DYNAMODB', '10.0.0.1:8000', 'AWS_ENDPOINT_URL_DYNAMODB is no address'],
  ['AWS_ENDPOINT_URL_DYNAMODB', 'ftp://host', 'AWS_ENDPOINT_URL_DYNAMODB is no address'],
])('a wrong %s (%s) is named, its value is not', (name, value, message) => {
  const read = () => settingsFromEnvironment({ ...WHOLE, [name]: value });
  expect(read).toThrow(message);
  expect(read).not.toThrow(value);
});
