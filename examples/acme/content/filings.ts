/** Where the national list is announced and renewed. */
export const officialList = 'https://www.cac.gov.cn/2024-04/02/c_1713729983803145.htm';
