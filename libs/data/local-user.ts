/** Until accounts exist, every request acts as this user of this tenant (rows made by the first migration). */
export const LOCAL_TENANT_ID = '00000000-0000-7000-8000-000000000001';
export const LOCAL_USER_ID = '00000000-0000-7000-8000-000000000002';
