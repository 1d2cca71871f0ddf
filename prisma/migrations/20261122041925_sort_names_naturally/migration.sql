-- The order in which readers look names and numbers up: Chinese by pinyin, and clause 8.2 before clause 10.1.
CREATE COLLATION "zh_natural" (provider = icu, locale = 'zh-u-kn-true');
